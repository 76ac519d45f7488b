package io.itinera.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.itinera.engine.event.Event;
import io.itinera.engine.event.Events;
import io.itinera.engine.kit.EngineContract;
import io.itinera.engine.kit.SmallTable;
import io.itinera.engine.lead.LeadDraft;
import io.itinera.engine.lead.Leads;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class CrossingContract extends EngineContract {
    @Autowired
    private Scoring scoring;

    @Autowired
    private Leads leads;

    @Autowired
    private Events events;

    @Autowired
    private RepositoryService repository;

    @BeforeEach
    void publish() {
        new SmallTable("score-thresholds", "RULE ORDER", List.of("null"), List.of("threshold", "name"))
                .rule("", "30", "\"warm\"")
                .rule("", "50", "\"hot\"")
                .publish(repository);
        new SmallTable("lead-score", "FIRST", List.of("lead.visits"), List.of("score"))
                .rule("> 9", "90")
                .rule("> 4", "50")
                .rule("> 2", "40")
                .rule("", "0")
                .publish(repository);
    }

    @AfterEach
    void withdraw() {
        repository.createDeploymentQuery().list().forEach(one -> repository.deleteDeployment(one.getId(), true));
    }

    @Test
    void shouldTellEveryThresholdThatTheFirstScoreReaches() {
        var lead = scored(5);

        assertThat(crossings(lead))
                .extracting(
                        event -> event.attributes().get("threshold"),
                        event -> event.attributes().get("direction"))
                .containsExactlyInAnyOrder(tuple(30, "up"), tuple(50, "up"));
    }

    @Test
    void shouldTellUpAndDownOnceEach() {
        var lead = scored(3);
        clock.advance(Duration.ofHours(1));
        scored(5);
        scoring.score(lead);
        clock.advance(Duration.ofHours(1));
        scored(10);
        clock.advance(Duration.ofHours(1));
        scored(3);

        assertThat(crossings(lead))
                .extracting(event -> event.attributes().get("direction") + " "
                        + event.attributes().get("name") + " "
                        + event.attributes().get("from") + " "
                        + event.attributes().get("to"))
                .containsExactly("down hot 90 40", "up hot 40 50", "up warm null 40");
    }

    @Test
    void shouldTellACrossingOnceThoughManyScoreTheLeadAtOnce() {
        var lead = lead(5);

        var all = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.runAsync(() -> scoring.score(lead)))
                .toList();
        all.forEach(CompletableFuture::join);

        assertThat(crossings(lead)).hasSize(2);
    }

    @Test
    void shouldScoreThoughTheTableOfThresholdsMakesNoSense() {
        new SmallTable("score-thresholds", "RULE ORDER", List.of("null"), List.of("threshold"))
                .rule("", "\"high\"")
                .publish(repository);

        var lead = scored(5);

        assertThat(leads.get(lead).score()).isEqualTo(50);
        assertThat(crossings(lead)).isEmpty();
    }

    private List<Event> crossings(String lead) {
        return events.latest(lead, null, 99);
    }

    private String scored(int visits) {
        var lead = lead(visits);
        scoring.score(lead);
        return lead;
    }

    private String lead(int visits) {
        return leads.upsert(LeadDraft.byExternalId("anna").withAttribute("visits", visits))
                .lead()
                .id();
    }
}
