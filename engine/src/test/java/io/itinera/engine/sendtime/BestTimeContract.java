package io.itinera.engine.sendtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.event.Events;
import io.itinera.engine.event.IncomingEvent;
import io.itinera.engine.event.LeadRef;
import io.itinera.engine.kit.EngineContract;
import io.itinera.engine.kit.SmallTable;
import io.itinera.engine.lead.LeadDraft;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.scoring.LeadFacts;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class BestTimeContract extends EngineContract {
    @Autowired
    private LeadFacts facts;

    @Autowired
    private Leads leads;

    @Autowired
    private Events events;

    @Autowired
    private RepositoryService repository;

    private String anna;

    @BeforeEach
    void lead() {
        anna = leads.upsert(LeadDraft.byExternalId("anna").withAttribute("country", "DE"))
                .lead()
                .id();
    }

    @AfterEach
    void withdraw() {
        repository.createDeploymentQuery().list().forEach(one -> repository.deleteDeployment(one.getId(), true));
    }

    @Test
    void shouldKnowTheHourOfMostOpensByTheLeadsOwnClock() {
        assertThat(best()).isEqualTo(LocalTime.of(10, 0));
        open("2026-01-12T18:20:00Z");
        open("2026-01-13T18:50:00Z");
        open("2026-01-13T07:00:00Z");

        assertThat(best()).isEqualTo(LocalTime.of(19, 0));
    }

    @Test
    void shouldCountAnOpenThatComesTwiceOnce() {
        open("2026-01-12T18:20:00Z");
        open("2026-01-12T18:20:00Z");
        open("2026-01-13T07:00:00Z");

        assertThat(best()).isEqualTo(LocalTime.of(8, 0));
    }

    @Test
    void shouldAskTheTable() {
        new SmallTable("send-time", "FIRST", List.of("opens", "share", "hour", "lead.country"), List.of("time"))
                .rule(">= 2", ">= 60", "", "", "hour")
                .rule("", "", "", "\"DE\"", "\"08:30\"")
                .publish(repository);
        open("2026-01-12T18:20:00Z");
        assertThat(best()).isEqualTo(LocalTime.of(8, 30));
        open("2026-01-13T18:20:00Z");

        assertThat(best()).isEqualTo(LocalTime.of(19, 0));
    }

    @Test
    void shouldTakeWhatWasObservedWhereTheTableSaysNoTime() {
        new SmallTable("send-time", "FIRST", List.of("opens"), List.of("time"))
                .rule("", "\"early\"")
                .publish(repository);
        open("2026-01-12T18:20:00Z");

        assertThat(best()).isEqualTo(LocalTime.of(19, 0));
    }

    @Test
    void shouldLetTheTableAskForAllButItsOwnAnswer() {
        new SmallTable("send-time", "FIRST", List.of("lead.bestTime", "lead.clicks"), List.of("time"))
                .rule("null", "0", "\"07:15\"")
                .publish(repository);

        assertThat(best()).isEqualTo(LocalTime.of(7, 15));
    }

    @Test
    void shouldReadOpensOfManyLeadsAtOnce() {
        var ben = leads.upsert(LeadDraft.byExternalId("ben")).lead().id();
        open("2026-01-12T18:20:00Z");

        var best = facts.ofAll(List.of(anna, ben));

        assertThat(best.apply(anna).get("bestTime")).isEqualTo(LocalTime.of(19, 0));
        assertThat(best.apply(ben).get("bestTime")).isEqualTo(LocalTime.of(10, 0));
    }

    private LocalTime best() {
        return (LocalTime) facts.of(anna).get("bestTime");
    }

    private void open(String at) {
        events.ingest(List.of(new IncomingEvent(at, LeadRef.byId(anna), "open", Instant.parse(at), Map.of())));
    }
}
