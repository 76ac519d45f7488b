package io.itinera.engine.bpmn.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.itinera.engine.bpmn.JourneySteps;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is said of the drawings in {@code src/test/resources/checked-drawings}, each with its findings in a file beside it. The
 * plugin for the Modeler is fed the same drawings by its own test and has to find the same.
 *
 * <p>Run with {@code -Ditinera.write-docs=true} to write the findings anew; then read them.
 */
class BrokenDrawingsTest {
    private static final Path DRAWINGS = Path.of("src", "test", "resources", "checked-drawings");
    private static final Path JOURNEYS = Path.of("..", "process-models", "src", "main", "resources", "journeys");
    private static final Path QUESTION = Path.of("src", "main", "resources", "approval");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Every step there is, as findings list them; {@code {steps}} in the files, so that a new step changes none. */
    private static final String STEPS =
            JourneySteps.STEPS.stream().map(step -> "${" + step.name() + "}").collect(Collectors.joining(", "));

    /** @param says all of it, or its beginning where it ends with an ellipsis: each program reads FEEL in its own way */
    private record Found(String element, String rule, String severity, String says) {
        static Found of(String rule, Finding finding) {
            var said = finding.said().replace(STEPS, "{steps}");
            var read = " cannot be read. ";
            return new Found(
                    finding.place().id(),
                    rule,
                    finding.serious() ? "error" : "warn",
                    rule.equals("feel-reads") && said.contains(read)
                            ? said.substring(0, said.indexOf(read) + read.length()) + "…"
                            : said);
        }
    }

    static Stream<Path> drawings() {
        return bpmn(DRAWINGS);
    }

    static Stream<Path> journeys() {
        return Stream.of(JOURNEYS, JOURNEYS.resolve("examples"), QUESTION).flatMap(BrokenDrawingsTest::bpmn);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drawings")
    void shouldFindWhatIsWritten(Path drawing) throws IOException {
        var findings = Path.of(drawing.toString().replace(".bpmn", ".json"));
        var found = find(drawing);
        if (Boolean.getBoolean("itinera.write-docs")) {
            JSON.writerWithDefaultPrettyPrinter().writeValue(findings.toFile(), found);
        }

        assertThat(JSON.readValue(findings.toFile(), new TypeReference<List<Found>>() {}))
                .as("findings of %s", drawing)
                .containsExactlyInAnyOrderElementsOf(found);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("journeys")
    void shouldFindNothingInWhatIsDelivered(Path journey) throws IOException {
        assertThat(find(journey))
                .filteredOn(found -> found.severity().equals("error"))
                .isEmpty();
    }

    private static List<Found> find(Path drawing) throws IOException {
        var read = new Drawing(ReadXml.root(Files.readString(drawing)));
        return DrawnRules.byName().entrySet().stream()
                .flatMap(rule -> {
                    var findings = new Findings();
                    rule.getValue().check(read, findings);
                    return findings.all().stream().map(finding -> Found.of(rule.getKey(), finding));
                })
                .toList();
    }

    private static Stream<Path> bpmn(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
