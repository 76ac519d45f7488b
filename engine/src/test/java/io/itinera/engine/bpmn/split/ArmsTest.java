package io.itinera.engine.bpmn.split;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArmsTest {
    private static final int LEADS = 100_000;
    private static final List<String> IDS =
            IntStream.range(0, LEADS).mapToObj(number -> "lead-" + number).toList();
    private static final Arms TEST = new Arms("subject", Map.of("a", 45.0, "b", 45.0, "holdout", 10.0));

    @Test
    void shouldDivideLeadsByTheWeights() {
        var shares = IDS.stream().collect(groupingBy(TEST::of, counting()));

        assertThat(shares.get("a") * 100.0 / LEADS).isCloseTo(45, within(0.6));
        assertThat(shares.get("b") * 100.0 / LEADS).isCloseTo(45, within(0.6));
        assertThat(shares.get("holdout") * 100.0 / LEADS).isCloseTo(10, within(0.4));
    }

    @Test
    void shouldKeepLeadsInTheirArm() {
        var again = new Arms("subject", Map.of("holdout", 10.0, "b", 45.0, "a", 45.0));

        assertThat(IDS.subList(0, 1_000)).allMatch(id -> TEST.of(id).equals(again.of(id)));
    }

    @Test
    void shouldMoveOnlyThoseWhomNewWeightsDemand() {
        var heavier = new Arms("subject", Map.of("a", 90.0, "b", 45.0, "holdout", 10.0));

        assertThat(IDS)
                .allMatch(id -> heavier.of(id).equals("a") || heavier.of(id).equals(TEST.of(id)));
    }

    @Test
    void shouldDivideEachExperimentAnew() {
        var other = new Arms("colour", TEST.weights());

        long together =
                IDS.stream().filter(id -> TEST.of(id).equals(other.of(id))).count();

        assertThat(together * 100.0 / LEADS).as("two of 45 % and one of 10 %").isCloseTo(41.5, within(0.6));
    }

    @Test
    void shouldLetNobodyIntoAnArmWithoutWeight() {
        var off = new Arms("subject", Map.of("a", 1.0, "b", 0.0));

        assertThat(IDS).allMatch(id -> off.of(id).equals("a"));
    }
}
