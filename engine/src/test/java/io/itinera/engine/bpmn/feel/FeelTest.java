package io.itinera.engine.bpmn.feel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.engine.decision.Facts;
import io.itinera.engine.kit.SettableClock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeelTest {
    private static final Map<String, Object> LEAD = Map.of(
            "createdAt",
            Instant.parse("2026-03-02T09:00:00Z"),
            "seconds",
            900L,
            "birth",
            "1990-05-01",
            "name",
            "Maria");

    private final Feel feel = new Feel(new SettableClock());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            lead.seconds >= 900                                             | true
            lead.seconds in [600..900)                                      | false
            lead.missing = null                                             | true
            lead.missing >= 5                                               |
            lead.name >= 5                                                  |
            lead.missing >= 5 or lead.name = "Maria"                        | true
            contains(lead.name, "ar")                                       | true
            date(lead.birth) < date("2000-01-01")                           | true
            lead.createdAt > date and time("2026-03-02T08:59:59Z")          | true
            lead.createdAt + duration("P3D") > date and time("2026-03-05T09:00:00Z") | false
            """)
    void shouldEvaluateOverALead(String expression, Boolean expected) {
        assertThat(feel.evaluate(expression, this::variable)).isEqualTo(expected);
    }

    @Test
    void shouldReadAFactOnlyWhereTheExpressionAsksForIt() {
        var asked = new HashMap<String, Integer>();
        var lead = Facts.of(name -> asked.merge(name, 1, Integer::sum));

        feel.evaluate("lead.score + lead.score > 0", name -> lead);

        assertThat(asked).containsExactly(Map.entry("score", 1));
    }

    @Test
    void shouldTakeTheTimeFromTheClock() {
        assertThat(feel.evaluate("now()", name -> null)).isEqualTo(SettableClock.START.atZone(ZoneOffset.UTC));
    }

    @Test
    void shouldSayWhereAnExpressionCannotBeRead() {
        assertThatThrownBy(() -> feel.expression("lead.score >= and true"))
                .isInstanceOf(FeelError.class)
                .hasMessageContaining("lead.score >= and true");
    }

    private Object variable(String name) {
        return name.equals("lead") ? Facts.of(LEAD::get) : null;
    }
}
