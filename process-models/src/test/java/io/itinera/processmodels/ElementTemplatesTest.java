package io.itinera.processmodels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Keeps the element templates true. Run with {@code -Ditinera.write-docs=true} to write them anew. */
class ElementTemplatesTest {
    private static final Path FOLDER = Path.of(".camunda", "element-templates");

    @Test
    void shouldOfferWhatTheVocabularySays() throws IOException {
        var templates = ElementTemplates.all();
        if (Boolean.getBoolean("itinera.write-docs")) {
            Files.createDirectories(FOLDER);
            for (var template : templates.entrySet()) {
                Files.writeString(
                        FOLDER.resolve(template.getKey()), template.getValue().text());
            }
        }

        try (var files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .as("files in process-models/.camunda/element-templates")
                    .containsExactlyInAnyOrderElementsOf(templates.keySet());
        }
        templates.forEach((file, template) -> assertThat(FOLDER.resolve(file))
                .as(
                        "%s differs from the vocabulary. Write all anew: mvn -pl process-models -am test "
                                + "-Dtest=ElementTemplatesTest -Dsurefire.failIfNoSpecifiedTests=false -Ditinera.write-docs=true",
                        file)
                .hasContent(template.text()));
    }
}
