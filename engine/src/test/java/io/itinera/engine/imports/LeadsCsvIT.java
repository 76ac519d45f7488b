package io.itinera.engine.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.itinera.engine.kit.EngineContract;
import io.itinera.engine.kit.OnH2;
import io.itinera.engine.lead.Leads;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A real export of 9,240 leads, where one is at hand. */
@OnH2
class LeadsCsvIT extends EngineContract {
    private static final String MAPPING = """
            {"fields": {"externalId": "{Prospect ID}", "email": "lead-{Lead Number}@example.test"},
             "consent": {"email": {"column": "Do Not Email", "optOut": ["Yes"]}},
             "ignore": ["Converted"], "missing": ["Select"]}""";

    @Autowired
    Imports imports;

    @Autowired
    ImportNextLines importNextLines;

    @Autowired
    Leads leads;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void shouldTakeEveryLeadOfTheExport() throws IOException {
        var path = System.getProperty("itinera.leads.csv", System.getenv("ITINERA_LEADS_CSV"));
        assumeThat(path)
                .as("No leads.csv to import: set ITINERA_LEADS_CSV, or -Ditinera.leads.csv, to its path")
                .isNotBlank();

        String id;
        try (var file = Files.newInputStream(Path.of(path))) {
            id = imports.start("leads.csv", file, ImportMapping.parse(MAPPING), "marketing");
        }
        while (importNextLines.run()) {
            assertThat(imports.status(id).state()).isIn(ImportState.RUNNING, ImportState.DONE);
        }

        var status = imports.status(id);
        assertThat(status.state()).isEqualTo(ImportState.DONE);
        assertThat(status.read()).isEqualTo(9_240);
        assertThat(status.created()).isEqualTo(9_240);
        assertThat(status.rejected()).isZero();
        assertThat(leads.count()).isEqualTo(9_240);
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM consent WHERE channel = 'EMAIL' AND state = 'OPTED_OUT'", Long.class))
                .isEqualTo(734);
        var second = leads.findByEmail("lead-660728@example.test").orElseThrow();
        assertThat(second.externalId()).isEqualTo("2a272436-5132-4136-86fa-dcc88c88f482");
        assertThat(second.attributes())
                .containsAllEntriesOf(Map.of("totalVisits", 5, "totalTimeSpentOnWebsite", 674, "country", "India"))
                .doesNotContainKeys("converted", "specialization", "doNotEmail", "leadNumber");
    }
}
