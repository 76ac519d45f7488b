package io.itinera.benchmarks.decisions;

import io.itinera.engine.bpmn.feel.Feel;
import io.itinera.engine.bpmn.feel.FeelTables;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** 30 rules over 3 inputs whose points are added, no cell empty, asked of the stock DMN engine and of ours. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SumTable {
    static final int RULES = 30;
    private static final List<String> COUNTRIES = List.of("DE", "AT", "CH", "FR", "IT");
    private static final List<Map<String, Object>> LEADS = List.of(
            Map.of("country", "DE", "visits", 4, "seconds", 350),
            Map.of("country", "IT", "visits", 17, "seconds", 90),
            Map.of("country", "US", "visits", 0, "seconds", 2_900),
            Map.of("visits", 2));

    @Param({"stock", "itinera"})
    public String engine;

    private DmnEngine asked;
    private DmnDecision table;
    private int turn;

    @Setup
    public void read() {
        var configuration = engine.equals("itinera")
                ? new FeelTables(new Feel(Clock.systemUTC()))
                : new DefaultDmnEngineConfiguration();
        asked = configuration.buildEngine();
        table = asked.parseDecision("sum", new ByteArrayInputStream(file().getBytes(StandardCharsets.UTF_8)));
    }

    @Benchmark
    public DmnDecisionResult evaluate() {
        return asked.evaluateDecision(table, Map.of("lead", LEADS.get(turn++ % LEADS.size())));
    }

    private static String file() {
        var rules = new StringBuilder();
        for (int i = 0; i < RULES; i++) {
            rules.append("<rule id=\"r%d\">".formatted(i));
            rules.append(cell(i, "c", "\"%s\", \"%s\"".formatted(country(i), country(i + 1))));
            rules.append(cell(i, "v", "[%d..%d)".formatted(i % 6, i % 6 + 5)));
            rules.append(cell(i, "s", "&gt;= " + i * 50));
            rules.append("<outputEntry id=\"o%d\"><text>%d</text></outputEntry></rule>".formatted(i, i % 7 + 1));
        }
        return """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="f" name="f" namespace="b">
                  <decision id="sum" name="Sum"><decisionTable id="t" hitPolicy="COLLECT" aggregation="SUM">
                    <input id="i1"><inputExpression id="e1"><text>lead.country</text></inputExpression></input>
                    <input id="i2"><inputExpression id="e2"><text>lead.visits</text></inputExpression></input>
                    <input id="i3"><inputExpression id="e3"><text>lead.seconds</text></inputExpression></input>
                    <output id="o" name="points" />
                    %s
                  </decisionTable></decision>
                </definitions>
                """.formatted(rules);
    }

    private static String cell(int rule, String column, String text) {
        return "<inputEntry id=\"%s%d\"><text>%s</text></inputEntry>".formatted(column, rule, text);
    }

    private static String country(int number) {
        return COUNTRIES.get(number % COUNTRIES.size());
    }
}
