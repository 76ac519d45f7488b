package io.itinera.webapp.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.handoff.HandoffOpening;
import io.itinera.engine.handoff.Handoffs;
import io.itinera.engine.lead.LeadDraft;
import io.itinera.engine.lead.Leads;
import io.itinera.webapp.RunningItinera;
import io.itinera.webapp.Visitor;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningItinera
class LeadAccessIT {
    @LocalServerPort
    int port;

    @Autowired
    Leads leads;

    @Autowired
    Handoffs handoffs;

    @Test
    void shouldShowSalesTheLeadsHandedToTheirTeamAlone() {
        var theirs = lead("theirs");
        var others = lead("others");
        var unqualified = lead("unqualified");
        handoffs.open(List.of(
                new HandoffOpening(theirs, "i-theirs", "sales", 50, Duration.ofDays(1)),
                new HandoffOpening(others, "i-others", "sales-south", 50, Duration.ofDays(1))));
        var sales = Visitor.program(port, "sales", "demo");

        for (var view : new String[] {"", "/timeline"}) {
            assertThat(sales.get("/api/leads/" + theirs + view).statusCode()).isEqualTo(200);
            assertThat(sales.get("/api/leads/" + others + view).statusCode()).isEqualTo(403);
            assertThat(sales.get("/api/leads/" + unqualified + view).statusCode())
                    .isEqualTo(403);
            assertThat(sales.get("/api/leads/none" + view).statusCode()).isEqualTo(403);
        }
        assertThat(sales.get("/api/leads/" + theirs + "/export").statusCode()).isEqualTo(403);
        assertThat(sales.get("/api/leads?email=theirs@access.test").statusCode())
                .isEqualTo(403);
        assertThat(sales.delete("/api/leads/" + theirs).statusCode()).isEqualTo(403);
        assertThat(Visitor.browser(port, "sales", "demo")
                        .get("/leads/" + others)
                        .statusCode())
                .isEqualTo(403);
    }

    private String lead(String name) {
        return leads.upsert(LeadDraft.byEmail(name + "@access.test")).lead().id();
    }
}
