package io.itinera.engine.dryrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BehaviourTest {
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant END = START.plus(Duration.ofDays(30));
    private static final List<String> LEADS =
            IntStream.range(0, 10_000).mapToObj(i -> "lead" + i).toList();

    @Test
    void shouldHappenToTheShareOfLeadsThatWasGiven() {
        var behaviour = entered(1, LEADS);

        var happenings = behaviour.until(END, 100_000);

        assertThat(happenings.stream()
                        .map(Behaviour.Happening::leadId)
                        .distinct()
                        .count())
                .isBetween(1_850L, 2_150L);
        assertThat(happenings).isSortedAccordingTo((one, other) -> one.at().compareTo(other.at()));
        assertThat(behaviour.counts().get("purchase")).isEqualTo(happenings.size());
    }

    @Test
    void shouldDrawTheSameWhateverTheOrder() {
        var forth = entered(1, LEADS).until(END, 100_000);
        var back = entered(
                        1,
                        LEADS.stream()
                                .sorted(java.util.Comparator.reverseOrder())
                                .toList())
                .until(END, 100_000);

        assertThat(back).isEqualTo(forth);
        assertThat(entered(2, LEADS).until(END, 100_000)).isNotEqualTo(forth);
    }

    @Test
    void shouldHappenInHoursWhereThirtyDaysAreLookedAhead() {
        assertThat(entered(1, LEADS).until(END, 100_000))
                .allMatch(happening -> happening.at().toEpochMilli() % 3_600_000 == 0);
    }

    @Test
    void shouldCountWhatNobodyWaitsForAndTellNobody() {
        var rates = new Rates(Map.of("page-visit", new Rate("page-visit", 0.5, Rate.GIVEN)), Map.of());
        var behaviour = new Behaviour(1, Duration.ofDays(30), rates, Set.of());
        behaviour.enter(LEADS, START, END);

        assertThat(behaviour.next()).isEmpty();
        assertThat(behaviour.counts().get("page-visit")).isPositive();
    }

    private static Behaviour entered(long seed, List<String> leadIds) {
        var rates = new Rates(Map.of("purchase", new Rate("purchase", 0.2, Rate.GIVEN)), Map.of());
        var behaviour = new Behaviour(seed, Duration.ofDays(30), rates, Set.of("purchase"));
        behaviour.enter(leadIds, START, END);
        return behaviour;
    }
}
