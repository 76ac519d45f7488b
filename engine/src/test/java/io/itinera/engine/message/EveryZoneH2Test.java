package io.itinera.engine.message;

import static io.itinera.engine.kit.PolicyRows.aPolicy;
import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.connectors.Outcome;
import io.itinera.engine.kit.JourneyWalk;
import io.itinera.engine.kit.OnH2;
import io.itinera.engine.lead.LeadDraft;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A lead in every zone of this Java, across both changes of the clocks: nothing is handed over at night. */
@OnH2
class EveryZoneH2Test extends OutboxContract {
    private static final List<Instant> CHANGES =
            List.of(Instant.parse("2026-03-28T10:10:00Z"), Instant.parse("2026-10-24T10:10:00Z"));
    private static final Duration STEP = Duration.ofMinutes(30);
    private static final int STEPS = 96;

    @Autowired
    JourneyWalk walk;

    private final List<String> atNight = new ArrayList<>();

    @AfterEach
    void withdrawPolicy() {
        walk.clear();
    }

    @Test
    void shouldHandOverNothingOutsideTheHoursOfAnyZone() {
        aPolicy()
                .row("Night rest", Map.of("rule", "quiet", "from", "21:00", "to", "08:00"))
                .publish(walk.engine().getRepositoryService());
        var zones = ZoneId.getAvailableZoneIds().stream().sorted().toList();
        leads.upsertAll(zones.stream().map(EveryZoneH2Test::leadIn).toList());
        var ids = leads.idsAfter(null, zones.size());
        provider.answers(email -> {
            noteNight(zones.get(Integer.parseInt(email.to().replaceAll("\\D", ""))));
            return new Outcome.Accepted("taken");
        });

        for (var start : CHANGES) {
            for (int step = 0; step <= STEPS; step++) {
                clock.set(start.plus(STEP.multipliedBy(step)));
                if (step % 32 == 0 && step < 96) {
                    var visit = start + "-" + step;
                    messages.orderAll(
                            ids.stream().map(id -> anOrder(id, visit + id)).toList());
                }
                while (dispatcher.dispatch() > 0) {
                    // until nothing is due
                }
            }
        }

        assertThat(atNight).isEmpty();
        assertThat(provider.handed()).hasSize(zones.size() * 6);
    }

    private void noteNight(String zone) {
        int hour = clock.instant().atZone(ZoneId.of(zone)).getHour();
        if (hour < 8 || hour >= 21) {
            atNight.add(zone + " at " + clock.instant());
        }
    }

    private static LeadDraft leadIn(String zone) {
        int number = ZoneId.getAvailableZoneIds().stream().sorted().toList().indexOf(zone);
        return new LeadDraft(
                null,
                "lead" + number + "@example.test",
                null,
                null,
                "Ada",
                null,
                null,
                null,
                zone,
                null,
                Map.of(),
                null);
    }
}
