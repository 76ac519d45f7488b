package io.itinera.engine.bpmn.feel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.junit.jupiter.api.Test;

/**
 * Asks the stock engine and ours the same, of invented tables and values. {@code -Ditinera.tables.cases=100000} asks
 * more often, {@code -Ditinera.tables.seed=} names the first case, as a failing one says it.
 */
class SameAsStockTest {
    private static final int CASES = Integer.getInteger("itinera.tables.cases", 1_000);
    private static final int VALUES_A_TABLE = 10;
    private static final long FIRST = Long.getLong("itinera.tables.seed", 1);
    /** The stock engine quotes the text in its own way; what follows is FEEL's own reason. */
    private static final Pattern STOCK = Pattern.compile(
            "FEEL/SCALA-\\d+ Error while evaluating expression: "
                    + "(failed to evaluate|failed to parse|Assertion failure on evaluate the) expression '.*?': (.*)",
            Pattern.DOTALL);

    private static final Pattern OURS = Pattern.compile("FEEL \".*?\": (mistake at line .*|.*)", Pattern.DOTALL);

    private record Answer(List<Map<String, Object>> rows, String fault) {}

    private final DmnEngine stock = new DefaultDmnEngineConfiguration().buildEngine();
    private final DmnEngine ours = ours();

    @Test
    void shouldAnswerAndFailAsTheStockEngineDoes() {
        int failed = 0;
        for (long seed = FIRST; seed < FIRST + CASES / VALUES_A_TABLE; seed++) {
            var some = new SomeTables(seed);
            var file = some.file();
            var expectedTable = read(stock, file);
            var actualTable = read(ours, file);
            for (int turn = 0; turn < VALUES_A_TABLE; turn++) {
                var values = some.values();

                var expected = ask(stock, expectedTable, values);
                var actual = ask(ours, actualTable, values);

                assertThat(actual)
                        .as("-Ditinera.tables.seed=%d%n%s%n%s", seed, file, values)
                        .isEqualTo(expected);
                failed += expected.fault() == null ? 0 : 1;
            }
        }
        assertThat(failed).as("cases that failed").isBetween(1, CASES / 2);
    }

    /** A table that cannot be read at all fails whenever it is asked. */
    private static Supplier<DmnDecision> read(DmnEngine engine, String file) {
        try {
            var read = engine.parseDecision("d0", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
            return () -> read;
        } catch (RuntimeException e) {
            return () -> {
                throw e;
            };
        }
    }

    private static Answer ask(DmnEngine engine, Supplier<DmnDecision> table, Map<String, Object> values) {
        try {
            return new Answer(
                    List.copyOf(engine.evaluateDecision(table.get(), values).getResultList()), null);
        } catch (RuntimeException | Error e) {
            return new Answer(null, e.getClass().getSimpleName() + ": " + reason(e.getMessage()));
        }
    }

    private static String reason(String message) {
        var stock = STOCK.matcher(String.valueOf(message));
        if (stock.matches()) {
            return stock.group(1).equals("failed to parse") ? "cannot be read" : stock.group(2);
        }
        var ours = OURS.matcher(String.valueOf(message));
        if (ours.matches()) {
            return ours.group(1).startsWith("mistake at line") ? "cannot be read" : ours.group(1);
        }
        return message;
    }

    private static DmnEngine ours() {
        return new FeelTables(new Feel(Clock.systemUTC())).buildEngine();
    }
}
