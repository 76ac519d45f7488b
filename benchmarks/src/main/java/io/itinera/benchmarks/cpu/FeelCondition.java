package io.itinera.benchmarks.cpu;

import io.itinera.engine.bpmn.feel.Feel;
import io.itinera.engine.bpmn.feel.ParsedFeel;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A condition on a flow, as each lead meets it; and what it would cost if it were read anew each time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FeelCondition {
    private static final String TEXT = "lead.score >= 60 and lead.country = \"DE\"";

    private final Map<String, Object> lead = Map.of("score", 72, "country", "DE");
    private final Function<String, Object> variables = name -> name.equals("lead") ? lead : null;
    private ParsedFeel condition;

    @Setup
    public void parse() {
        condition = new Feel(Clock.systemUTC()).expression(TEXT);
    }

    @Benchmark
    public boolean evaluate() {
        return condition.holds(variables);
    }

    @Benchmark
    public ParsedFeel parseAnew() {
        return new Feel(Clock.systemUTC()).expression(TEXT);
    }
}
