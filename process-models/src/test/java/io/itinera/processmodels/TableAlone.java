package io.itinera.processmodels;

import static java.util.stream.Collectors.toUnmodifiableSet;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;

/**
 * What lead-score says about the lines of a file when nothing of ours stands between: a CSV reader, the bare DMN engine
 * as its makers ship it, no import, no journey. Leads are named by their external ids.
 */
record TableAlone(Set<String> leads, Set<String> qualified, Set<String> optedOut) {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");

    static TableAlone over(Path csv) {
        var lines = lines(csv);
        var engine = new DefaultDmnEngineConfiguration().buildEngine();
        var leadScore = leadScore(engine);
        return new TableAlone(
                ids(lines.stream()),
                ids(lines.stream().filter(line -> isQualified(engine, leadScore, line))),
                ids(lines.stream().filter(line -> line.getField("Do Not Email").equals("Yes"))));
    }

    /** Qualified and not to be mailed: the drawing looks at their score at once and hands them over all the same. */
    Set<String> qualifiedAndOptedOut() {
        return qualified.stream().filter(optedOut::contains).collect(toUnmodifiableSet());
    }

    private static List<NamedCsvRecord> lines(Path csv) {
        try (var lines = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return lines.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(csv + " cannot be read", e);
        }
    }

    private static DmnDecision leadScore(DmnEngine engine) {
        try (var table = TableAlone.class.getResourceAsStream("/decision-tables/lead-score.dmn")) {
            return engine.parseDecision("lead-score", table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isQualified(DmnEngine engine, DmnDecision leadScore, NamedCsvRecord line) {
        Map<String, Object> lead = new HashMap<>(Map.of("clicks", 0));
        line.getFieldsAsMap().forEach((column, cell) -> {
            if (!cell.isBlank()) {
                lead.put(attribute(column), NUMBER.matcher(cell).matches() ? new BigDecimal(cell) : cell);
            }
        });
        var answer = engine.evaluateDecision(leadScore, Variables.putValue("lead", lead));
        return Boolean.TRUE.equals(answer.getSingleResult().getEntry("qualified"));
    }

    private static String attribute(String column) {
        var capitalised = Stream.of(column.split(" "))
                .map(word -> word.substring(0, 1).toUpperCase() + word.substring(1))
                .collect(Collectors.joining());
        return capitalised.substring(0, 1).toLowerCase() + capitalised.substring(1);
    }

    private static Set<String> ids(Stream<NamedCsvRecord> lines) {
        return lines.map(line -> line.getField("Prospect ID")).collect(toUnmodifiableSet());
    }
}
