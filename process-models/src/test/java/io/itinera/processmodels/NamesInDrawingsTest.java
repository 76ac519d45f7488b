package io.itinera.processmodels;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.base.Json;
import io.itinera.engine.bpmn.JourneyVocabulary;
import io.itinera.engine.bpmn.JourneyVocabulary.Term;
import io.itinera.processmodels.Drawings.Drawing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Whatever a drawing names, in the vocabulary or in a file beside it, is there. */
class NamesInDrawingsTest {
    private static final Pattern DECISION = Pattern.compile("<decision id=\"([^\"]+)\"");

    static List<Drawing> drawings() {
        return Drawings.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drawings")
    void shouldSendContentThatThereIs(Drawing drawing) {
        assertThat(Drawings.settings(drawing, "content"))
                .allSatisfy(key -> assertThat(getClass().getResource("/content/" + key + "/content.properties"))
                        .as("content/%s/content.properties, which a step of %s sends", key, drawing)
                        .isNotNull());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drawings")
    void shouldAskDecisionsThatThereAre(Drawing drawing) {
        assertThat(Drawings.settings(drawing, "decision")).isSubsetOf(decisions());
    }

    /** The tables are another module's: a folder while it is built, a jar once it is packaged. */
    private static List<String> decisions() {
        try {
            var tables = new PathMatchingResourcePatternResolver().getResources("classpath*:decision-tables/*.dmn");
            var keys = new ArrayList<String>();
            for (var table : tables) {
                DECISION.matcher(table.getContentAsString(StandardCharsets.UTF_8))
                        .results()
                        .forEach(match -> keys.add(match.group(1)));
            }
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drawings")
    void shouldCallProcessesThatThereAre(Drawing drawing) {
        var known =
                Drawings.all().stream().map(other -> other.process().getId()).toList();

        assertThat(drawing.model().getModelElementsByType(CallActivity.class))
                .extracting(CallActivity::getCalledElement)
                .isSubsetOf(known);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drawings")
    void shouldShowFormsThatThereAre(Drawing drawing) {
        assertThat(drawing.model().getModelElementsByType(UserTask.class))
                .allSatisfy(task -> assertThat(form(task.getCamundaFormRef()))
                        .as("id in the form of " + task.getId())
                        .containsEntry("id", task.getCamundaFormRef()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drawings")
    void shouldWaitForEventsAndErrorsOfTheVocabulary(Drawing drawing) {
        assertThat(drawing.model().getModelElementsByType(Message.class))
                .extracting(Message::getName)
                .isSubsetOf(names(JourneyVocabulary.MESSAGES));
        assertThat(drawing.model().getModelElementsByType(Error.class))
                .extracting(Error::getErrorCode)
                .isSubsetOf(names(JourneyVocabulary.ERRORS));
    }

    @Test
    void shouldAskInTheFormForVariablesOfTheVocabulary() {
        var asked = components(form("handoff")).stream()
                .filter(field -> !Boolean.TRUE.equals(field.get("disabled")))
                .map(field -> field.get("key"))
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .toList();

        assertThat(asked)
                .containsExactly("decision", "rejectReason", "note")
                .isSubsetOf(names(JourneyVocabulary.VARIABLES));
    }

    static List<Map<String, Object>> components(Map<String, Object> form) {
        return ((List<?>) form.get("components"))
                .stream().map(NamesInDrawingsTest::component).toList();
    }

    static Map<String, Object> form(String key) {
        var file = Drawings.files("/forms", ".form")
                .filter(candidate -> candidate.getFileName().toString().equals(key + ".form"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no forms/" + key + ".form"));
        return Json.readMap(read(file));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> component(Object component) {
        return (Map<String, Object>) component;
    }

    private static List<String> names(List<Term> terms) {
        return terms.stream().map(Term::name).toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
