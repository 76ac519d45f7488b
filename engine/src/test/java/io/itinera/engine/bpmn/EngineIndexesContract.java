package io.itinera.engine.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.kit.EngineContract;
import java.sql.SQLException;
import java.util.Locale;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class EngineIndexesContract extends EngineContract {
    @Autowired
    private DataSource dataSource;

    @Test
    void shouldFindDueJobsByAnIndexAndKeepNoneForTenants() throws SQLException {
        assertThat(indexes("ACT_RU_JOB"))
                .contains("itinera_job_next", "act_idx_job_handler_type")
                .doesNotContain("act_idx_job_handler", "act_idx_job_tenant_id");
        assertThat(indexes("ACT_RU_EXECUTION")).doesNotContain("act_idx_exec_tenant_id");
    }

    @Test
    void shouldLeaveIndexesThatFitAsTheyAre() throws SQLException {
        var before = indexes("ACT_RU_JOB");

        EngineIndexes.fit(dataSource);

        assertThat(indexes("ACT_RU_JOB")).isEqualTo(before);
    }

    private TreeSet<String> indexes(String table) throws SQLException {
        var names = new TreeSet<String>();
        try (var connection = dataSource.getConnection();
                var rows = connection
                        .getMetaData()
                        .getIndexInfo(connection.getCatalog(), connection.getSchema(), table, false, true)) {
            while (rows.next()) {
                names.add(String.valueOf(rows.getString("INDEX_NAME")).toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }
}
