package io.itinera.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.decision.FiredRule;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final Instant THEN = Instant.parse("2026-03-04T10:00:00Z");

    @Test
    void shouldNameWhatCameWhatWentAndWhatChanged() {
        var before = score(30, "C", 1, rule("a", "Came by an ad", 5), rule("b", "Visited twice", 10));
        var now = score(42, "B", 2, rule("b", "Visited twice", 12), rule("c", "Asked for a price", 15));

        assertThat(new Difference(before, now).inWords())
                .isEqualTo("12 points more than the 30 on 4 March 2026: “Visited twice” (+12) instead of +10; "
                        + "now “Asked for a price” (+15); no longer “Came by an ad” (+5). Grade B instead of C. "
                        + "Then by version 1 of the table, now by version 2.");
    }

    @Test
    void shouldLeaveTimesAndVersionsOutBetweenTwoTables() {
        var published = score(40, "C", 3, rule("a", "Works for an employer", 25));
        var draft = score(55, "B", 0, rule("a", "Works for an employer", 40));

        assertThat(new Difference(published, draft).betweenTables())
                .isEqualTo("15 points more: “Works for an employer” (+40) instead of +25. Grade B instead of C.");
        assertThat(new Difference(published, published).betweenTables()).isEqualTo("The same points.");
    }

    @Test
    void shouldSayThatNothingChanged() {
        var score = score(30, "C", 1, rule("a", "Came by an ad", 5));

        assertThat(new Difference(score, score).inWords()).isEqualTo("30 points as on 4 March 2026.");
    }

    private static FiredRule rule(String id, String says, int points) {
        return new FiredRule("Fit", id, says, BigDecimal.valueOf(points), Map.of());
    }

    private static Score score(int points, String grade, int version, FiredRule... rules) {
        return new Score("anna", THEN, "lead-score", version, points, grade, false, List.of(rules));
    }
}
