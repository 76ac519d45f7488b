package io.itinera.engine.decay;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.decision.Facts;
import io.itinera.engine.event.Events;
import io.itinera.engine.event.IncomingEvent;
import io.itinera.engine.event.LeadRef;
import io.itinera.engine.kit.EngineContract;
import io.itinera.engine.kit.SmallTable;
import io.itinera.engine.lead.LeadDraft;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.scoring.LeadFacts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class DecayContract extends EngineContract {
    @Autowired
    private RecentBehaviour behaviour;

    @Autowired
    private LeadFacts facts;

    @Autowired
    private Leads leads;

    @Autowired
    private Events events;

    @Autowired
    private RepositoryService repository;

    private String anna;
    private Instant start;

    @BeforeEach
    void publish() {
        publish("10 days");
        anna = lead("anna");
        start = clock.instant();
    }

    private void publish(String halfLife) {
        new SmallTable(
                        "score-decay",
                        "RULE ORDER",
                        List.of("event.type", "event.url"),
                        List.of("behaviour", "weight", "halfLife"))
                .rule("\"page-visit\"", "", "\"visits\"", "1", "\"" + halfLife + "\"")
                .rule("\"page-visit\"", "\"/prices\"", "\"priceVisits\"", "4", "\"1 day\"")
                .publish(repository);
    }

    @AfterEach
    void withdraw() {
        repository.createDeploymentQuery().list().forEach(one -> repository.deleteDeployment(one.getId(), true));
    }

    @Test
    void shouldHalveOnceAHalfLife() {
        visit("one", start, "/prices");

        assertThat(recent()).containsEntry("visits", 1.0).containsEntry("priceVisits", 4.0);
        clock.advance(Duration.ofDays(10));
        assertThat(recent()).containsExactly(Map.entry("visits", 0.5));
        visit("two", clock.instant(), "/");
        assertThat(recent()).containsExactly(Map.entry("visits", 1.5));
    }

    @Test
    void shouldCountAnEventThatComesTwiceOnce() {
        visit("one", start, "/");
        visit("one", start, "/");

        assertThat(recent()).containsExactly(Map.entry("visits", 1.0));
    }

    @Test
    void shouldNotMindInWhichOrderEventsCome() {
        var bert = lead("bert");
        clock.advance(Duration.ofDays(30));
        for (int day : new int[] {0, 10, 20, 30}) {
            visit("a" + day, anna, start.plus(Duration.ofDays(day)), "/");
        }
        for (int day : new int[] {30, 0, 20, 10}) {
            visit("b" + day, bert, start.plus(Duration.ofDays(day)), "/");
        }

        assertThat(recent()).containsExactly(Map.entry("visits", 1.9));
        assertThat(behaviour.of(Set.of(bert)).get(bert)).isEqualTo(recent());
    }

    @Test
    void shouldLetWhatHasFadedStayFadedWhenTheHalfLifeChanges() {
        visit("one", start, "/");
        clock.advance(Duration.ofDays(10));
        publish("5 days");
        assertThat(recent()).containsExactly(Map.entry("visits", 0.5));
        visit("two", clock.instant(), "/");

        clock.advance(Duration.ofDays(5));

        assertThat(recent()).containsExactly(Map.entry("visits", 0.8));
    }

    @Test
    void shouldShowTablesWhatIsRecent() {
        visit("one", start, "/");

        var lead = facts.of(anna);

        assertThat(((Facts) lead.get("recent")).get("visits")).isEqualTo(1.0);
        assertThat(((Facts) lead.get("recent")).get("anythingElse")).isEqualTo(0.0);
    }

    @Test
    void shouldKeepEventsOfWhichTheTableMakesNoSense() {
        publish("soon");

        visit("one", start, "/");

        assertThat(events.count(anna, "page-visit")).isOne();
        assertThat(behaviour.of(Set.of(anna))).isEmpty();
    }

    @Test
    void shouldHandOverWhatAVisitorDidAndForgetTheErased() {
        events.ingest(List.of(new IncomingEvent("v", LeadRef.byAnonymousId("cookie"), "page-visit", start, Map.of())));
        visit("one", start, "/");
        leads.upsert(LeadDraft.byExternalId("anna").withIdentities("anna", null, "cookie"));

        assertThat(recent()).containsExactly(Map.entry("visits", 2.0));
        leads.erase(anna);
        assertThat(behaviour.of(Set.of(anna))).isEmpty();
    }

    private Map<String, Double> recent() {
        return behaviour.of(Set.of(anna)).get(anna);
    }

    private String lead(String externalId) {
        return leads.upsert(LeadDraft.byExternalId(externalId)).lead().id();
    }

    private void visit(String id, Instant at, String url) {
        visit(id, anna, at, url);
    }

    private void visit(String id, String lead, Instant at, String url) {
        events.ingest(List.of(new IncomingEvent(id, LeadRef.byId(lead), "page-visit", at, Map.of("url", url))));
    }
}
