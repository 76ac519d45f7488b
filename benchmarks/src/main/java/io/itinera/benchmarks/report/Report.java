package io.itinera.benchmarks.report;

import io.itinera.engine.base.Json;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;

/** What a benchmark found, for a person on the console and for a program under {@code target/benchmarks}. */
public final class Report {
    private final String benchmark;
    private final PrintStream out;
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final List<TextTable> tables = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    public Report(String benchmark, PrintStream out) {
        this.benchmark = benchmark;
        this.out = out;
        facts.putAll(Machine.facts());
        facts.put("itinera", System.getProperty("version", "unknown"));
        facts.put("camunda", ProcessEngine.class.getPackage().getImplementationVersion());
    }

    public void facts(Map<String, String> more) {
        facts.putAll(more);
    }

    public void fact(String name, Object value) {
        facts.put(name, String.valueOf(value));
    }

    /** Tells how far the benchmark is; not part of the result. */
    public void progress(String text) {
        out.println("· " + text);
    }

    public void table(TextTable table) {
        tables.add(table);
    }

    /** A single result by name, such as a ratio. */
    public void value(String name, Object value) {
        values.put(name, value);
    }

    /** The single figures behind the tables. */
    public void rounds(String name, Figures figures) {
        values.put(name, Map.of("median", figures.median(), "rounds", figures.values()));
    }

    /** @return the file with the same in JSON */
    public Path finish() {
        out.println();
        out.println(benchmark);
        facts.forEach((name, value) -> out.printf("  %-32s %s%n", name, value));
        tables.forEach(table -> {
            out.println();
            out.print(table);
        });
        var file = write();
        out.println();
        out.println("The single rounds are in " + file.toAbsolutePath());
        return file;
    }

    private Path write() {
        var json = new LinkedHashMap<String, Object>();
        json.put("benchmark", benchmark);
        json.put("facts", facts);
        json.put("tables", tables.stream().map(TextTable::rows).toList());
        json.put("values", values);
        try {
            var folder = Files.createDirectories(Path.of("target", "benchmarks"));
            return Files.writeString(folder.resolve(benchmark.replace(' ', '-') + ".json"), Json.write(json));
        } catch (IOException e) {
            throw new UncheckedIOException("The result could not be written below target/benchmarks", e);
        }
    }

    /** 12,345 for large figures, 1.23 for small ones. */
    public static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%,.0f" : "%.2f", value);
    }

    public static String percent(double value) {
        return String.format(Locale.ROOT, "±%.0f %%", value / 2);
    }
}
