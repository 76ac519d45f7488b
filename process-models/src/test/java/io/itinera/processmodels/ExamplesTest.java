package io.itinera.processmodels;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.content.ContentLibrary;
import io.itinera.engine.journey.Journeys;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The example journeys together: nothing to look at when they are published, and whatever they send reads well. */
class ExamplesTest extends JourneyTrace {
    @Autowired
    private Journeys journeys;

    @Autowired
    private ContentLibrary library;

    @Test
    void shouldLeaveNothingToLookAtWhenPublished() {
        walk.publish(Drawings.files("/journeys/examples", ".bpmn")
                .map(file -> "journeys/examples/" + file.getFileName())
                .toArray(String[]::new));

        assertThat(Drawings.examples())
                .hasSize(6)
                .allSatisfy(
                        drawing -> assertThat(journeys.remarks(drawing.process().getId()))
                                .as(drawing.toString())
                                .isEmpty());
    }

    @Test
    void shouldSayWhatItIsForWithEachMessage() {
        assertThat(Drawings.examples()).allSatisfy(drawing -> {
            int sent = Drawings.settings(drawing, "content").size();
            assertThat(sent).as("messages of " + drawing).isPositive();
            assertThat(Drawings.settings(drawing, "topic")).hasSize(sent);
            assertThat(Drawings.settings(drawing, "purpose")).hasSize(sent);
            assertThat(Drawings.settings(drawing, "goal")).hasSize(1);
        });
    }

    @Test
    void shouldSendWhatReadsWellAlsoWhereNothingIsKnown() {
        var contents = Drawings.examples().stream()
                .flatMap(drawing -> Drawings.settings(drawing, "content").stream())
                .distinct();

        assertThat(contents).hasSizeGreaterThan(20).allSatisfy(key -> {
            var content = library.open(key);
            assertThat(library.check(content).problems()).as(key).isEmpty();
            var shown = library.preview(content, null, null);
            assertThat(shown.text()).as(key).isNotBlank().doesNotContain("$", "null");
            if (shown.html() != null) {
                assertThat(shown.html())
                        .as(key)
                        .contains("Hello,", "Example Academy")
                        .doesNotContain("$", "null");
                assertThat(shown.subject()).as(key).isNotBlank().doesNotContain("$", "#", "null");
            }
        });
    }
}
