package io.itinera.engine.dryrun;

import io.itinera.engine.base.Json;
import io.itinera.engine.lead.LeadData;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What dry runs tell of a lead goes with it. */
@Component
class TrailsOfLeads implements LeadData {
    private final JdbcTemplate jdbc;

    TrailsOfLeads(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String section() {
        return "dryRuns";
    }

    @Override
    public Object export(String leadId) {
        return jdbc.query(
                "SELECT trail FROM dry_run_trail WHERE lead_id = ? ORDER BY run_id LIMIT 1000",
                (row, number) -> Json.readMap(row.getString(1)),
                leadId);
    }

    @Override
    public void erase(String leadId) {
        jdbc.update("DELETE FROM dry_run_trail WHERE lead_id = ?", leadId);
    }
}
