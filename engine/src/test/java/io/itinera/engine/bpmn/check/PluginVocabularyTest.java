package io.itinera.engine.bpmn.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.itinera.engine.bpmn.JourneySteps;
import io.itinera.engine.bpmn.JourneyVocabulary;
import io.itinera.engine.bpmn.JourneyVocabulary.Term;
import io.itinera.engine.bpmn.Setting;
import io.itinera.engine.bpmn.StepTerm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Keeps what the plugin for the Modeler knows true. Run with {@code -Ditinera.write-docs=true} to write it anew. */
class PluginVocabularyTest {
    private static final Path FILE =
            Path.of("..", "process-models", "bpmnlint-plugin-itinera", "lib", "vocabulary.json");

    @Test
    void shouldTellThePluginWhatTheVocabularySays() throws IOException {
        var text = text();
        if (Boolean.getBoolean("itinera.write-docs")) {
            Files.writeString(FILE, text);
        }

        assertThat(FILE)
                .as(
                        "The plugin's vocabulary differs. Write it anew: mvn -pl engine -am test "
                                + "-Dtest=PluginVocabularyTest -Dsurefire.failIfNoSpecifiedTests=false -Ditinera.write-docs=true")
                .hasContent(text);
    }

    private static String text() throws IOException {
        var all = new LinkedHashMap<String, Object>();
        all.put("rules", DrawnRules.byName().keySet());
        all.put(
                "steps",
                JourneySteps.STEPS.stream().map(PluginVocabularyTest::step).toList());
        all.put("entry", step(JourneyVocabulary.ENTER));
        all.put("events", JourneyVocabulary.MESSAGES.stream().map(Term::name).toList());
        all.put(
                "waits",
                JourneyVocabulary.WAITS.stream()
                        .map(wait -> wait.name().replaceAll("\\(.*", ""))
                        .distinct()
                        .toList());
        all.put("allowedElements", ClosedDoors.ELEMENTS.stream().sorted().toList());
        all.put("allowedAttributes", ClosedDoors.ATTRIBUTES.stream().sorted().toList());
        var patterns = new LinkedHashMap<String, String>();
        patterns.put("step", ClosedDoors.STEP.pattern());
        patterns.put("time", TimerText.LITERAL.pattern());
        patterns.put("duration", DurationsRead.DURATION.pattern());
        patterns.put("looksLikeDuration", DurationsRead.LOOKS_LIKE_DURATION.pattern());
        all.put("patterns", patterns);
        var lines = new DefaultPrettyPrinter();
        lines.indentArraysWith(new DefaultIndenter("  ", "\n"));
        lines.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        return new ObjectMapper().writer(lines).writeValueAsString(all) + "\n";
    }

    private static Map<String, Object> step(StepTerm step) {
        var json = new LinkedHashMap<String, Object>();
        json.put("name", step.name());
        json.put("label", step.label());
        if (step.awaitsAnswer()) {
            json.put("awaitsAnswer", true);
        }
        json.put(
                "settings",
                step.settings().stream().map(PluginVocabularyTest::setting).toList());
        return json;
    }

    private static Map<String, Object> setting(Setting setting) {
        var json = new LinkedHashMap<String, Object>();
        json.put("name", setting.name());
        json.put("meaning", setting.meaning());
        if (setting.required()) {
            json.put("required", true);
        }
        if (setting.feel()) {
            json.put("feel", true);
        }
        if (!setting.choices().isEmpty()) {
            json.put("choices", setting.choices());
        } else if (setting.pattern() != null) {
            json.put("pattern", setting.pattern().pattern());
        }
        return json;
    }
}
