package io.itinera.engine.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.kit.EngineContract;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

abstract class SelfReferencesContract extends EngineContract {
    @Autowired
    private DataSource dataSource;

    @ParameterizedTest
    @ValueSource(strings = {"ACT_RU_EXECUTION", "ACT_RU_INCIDENT"})
    void shouldKeepTheKeysToOtherTablesAlone(String table) throws SQLException {
        assertThat(referenced(table)).isNotEmpty().doesNotContain(table);

        SelfReferences.drop(dataSource);

        assertThat(referenced(table)).isNotEmpty().doesNotContain(table);
    }

    private List<String> referenced(String table) throws SQLException {
        var tables = new ArrayList<String>();
        try (var connection = dataSource.getConnection();
                var keys = connection
                        .getMetaData()
                        .getImportedKeys(connection.getCatalog(), connection.getSchema(), table)) {
            while (keys.next()) {
                tables.add(keys.getString("PKTABLE_NAME").toUpperCase(Locale.ROOT));
            }
        }
        return tables;
    }
}
