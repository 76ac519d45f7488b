package io.itinera.engine.bpmn.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.engine.event.Events;
import io.itinera.engine.event.IncomingEvent;
import io.itinera.engine.event.LeadRef;
import io.itinera.engine.journey.ElementStats;
import io.itinera.engine.journey.Journeys;
import io.itinera.engine.kit.AtOnce;
import io.itinera.engine.kit.EngineContract;
import io.itinera.engine.kit.JourneyWalk;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class WaitForEventsContract extends EngineContract {
    @Autowired
    JourneyWalk walk;

    @Autowired
    Journeys journeys;

    @Autowired
    Events events;

    @BeforeEach
    void publish() {
        walk.clear();
        walk.publish("drawings/waits.bpmn");
    }

    @AfterEach
    void withdraw() {
        walk.clear();
    }

    @Test
    void shouldHearAnEventThatCameBeforeTheWaitForItBegan() {
        var ada = german("ada@example.test");
        walk.enrol("waits", ada);
        walk.pass(Duration.ofMinutes(1));

        walk.happens(ada, "click");
        assertThat(walk.whereIs(ada)).containsExactly("make-mql");
        walk.runAll();

        assertThat(walk.whereIs(ada)).containsExactly("second-click");
    }

    @Test
    void shouldNotHearAnEventFromBeforeTheStepBeforeTheWait() {
        var ada = german("ada@example.test");
        walk.happens(ada, "click");
        walk.pass(Duration.ofMinutes(1));
        walk.enrol("waits", ada);

        walk.runAll();

        assertThat(walk.whereIs(ada)).containsExactly("first-click");
    }

    @Test
    void shouldNotTakeOneEventForTwo() {
        var ada = german("ada@example.test");
        walk.enrol("waits", ada);
        walk.runAll();
        walk.pass(Duration.ofMinutes(1));

        walk.happens(ada, "click");
        assertThat(walk.whereIs(ada)).containsExactly("second-click");
        walk.pass(Duration.ofMinutes(1));
        walk.happens(ada, "click");

        assertThat(walk.whereIs(ada)).containsExactly("big-purchase");
    }

    @Test
    void shouldHearOnlyEventsThatPassTheFilter() {
        var ada = german("ada@example.test");
        var bob = walk.aLead("bob@example.test", Map.of("country", "FR"));
        walk.enrol("waits", ada, bob);
        walk.runAll();
        for (int i = 0; i < 2; i++) {
            walk.pass(Duration.ofMinutes(1));
            walk.happens(ada, "click");
            walk.happens(bob, "click");
        }

        walk.happens(ada, "purchase", Map.of("amount", 50));
        walk.happens(ada, "purchase", Map.of("amount", "not a number"));
        walk.happens(bob, "purchase", Map.of("amount", 500));
        assertThat(walk.whereIs(ada)).containsExactly("big-purchase");
        walk.happens(ada, "purchase", Map.of("amount", 101));

        assertThat(walk.whereIs(ada)).isEmpty();
        assertThat(walk.whereIs(bob)).containsExactly("big-purchase");
    }

    @Test
    void shouldRefuseAFilterThatCannotBeRead() {
        var broken = drawing().replace("event.amount &gt; 100", "event.amount &gt;&gt; 100");

        assertThatThrownBy(() -> walk.engine()
                        .getRepositoryService()
                        .createDeployment()
                        .addString("broken.bpmn", broken)
                        .deploy())
                .hasMessageContaining("\"Big purchase\" (big-purchase)")
                .hasMessageContaining("filter");
    }

    @Test
    void shouldLoseNoEventThatComesWhileTheWaitBegins() {
        var leads = IntStream.range(0, 120)
                .mapToObj(i -> german("lead-" + i + "@example.test"))
                .toList();
        walk.enrol("waits", leads.toArray(String[]::new));
        walk.pass(Duration.ofMinutes(1));
        var clicks = leads.stream()
                .map(id -> new IncomingEvent(null, new LeadRef(id, null, null, null), "click", null, Map.of()))
                .toList();

        AtOnce.run(
                () -> {
                    walk.runAll();
                    return null;
                },
                () -> {
                    for (int from = 0; from < clicks.size(); from += 20) {
                        events.ingest(clicks.subList(from, from + 20));
                    }
                    return null;
                });
        walk.runAll();

        assertThat(journeys.stats("waits").elements().get("first-click")).isEqualTo(new ElementStats(120, 0, 120, 0));
        assertThat(journeys.stats("waits").elements().get("second-click").waiting())
                .isEqualTo(120);
    }

    private String german(String email) {
        return walk.aLead(email, Map.of("country", "DE"));
    }

    private static String drawing() {
        try (var file = WaitForEventsContract.class.getResourceAsStream("/drawings/waits.bpmn")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
