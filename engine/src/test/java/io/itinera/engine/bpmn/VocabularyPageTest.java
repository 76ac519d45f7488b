package io.itinera.engine.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.bpmn.JourneyVocabulary.Term;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keeps docs/vocabulary.md true. Run with {@code -Ditinera.write-docs=true} to write it anew. */
class VocabularyPageTest {
    private static final Path PAGE = Path.of("..", "docs", "vocabulary.md");

    @Test
    void shouldHaveAPageThatSaysWhatTheVocabularySays() throws IOException {
        var page = page();
        if (Boolean.getBoolean("itinera.write-docs")) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE)
                .as("docs/vocabulary.md differs from JourneyVocabulary. Write it anew: mvn -pl engine -am test "
                        + "-Dtest=VocabularyPageTest -Dsurefire.failIfNoSpecifiedTests=false -Ditinera.write-docs=true")
                .hasContent(page);
    }

    private static String page() {
        var page = new StringBuilder("""
                # The journey vocabulary

                Every name that a drawing may use. This page is written from `JourneyVocabulary`; what is not here does \
                not exist, and a drawing that uses it is refused with a message that names the element.

                ## Steps

                A service task or business rule task names a step in its delegate expression, for example \
                `${sendEmail}`, and gives it its settings as extension properties.
                """);
        JourneySteps.STEPS.forEach(step -> append(page, step));
        page.append("\n## Who enters\n\n")
                .append(
                        "What the start event may say; without any of it people enrol leads. An event brings in its lead; a ")
                .append(
                        "segment or a time brings in all who belong then. The journey's re-entry rule holds for everybody.\n");
        settings(page, JourneyVocabulary.ENTER);
        section(
                page,
                "Events to wait for",
                "Message names of catch events and start events. The element's property `filter` may say more of the event in "
                        + "FEEL, for example `event.amount > 100 and lead.country = \"DE\"`: `event.type`, "
                        + "`event.occurredAt`, and the event's attributes by their names.",
                JourneyVocabulary.MESSAGES);
        section(
                page,
                "Waits",
                "A timer waits for a duration (`P3D` is three days, `PT4H` four hours), or until a date that FEEL computes: "
                        + "write it as the timer's date. Days and hours are those of the lead's own clock: its time zone, "
                        + "else that of its country, else the company's. A moment that has passed is now. A wait that "
                        + "comes again and again is a loop in the drawing with one of these in it.",
                JourneyVocabulary.WAITS);
        page.append("\n## Split test\n\n")
                .append(
                        "An exclusive gateway with the property `experiment` divides leads by lot among the arrows behind ")
                .append(
                        "it, by their property `weight`: 45, 45 and 10 for a holdout that simply ends. A lead is always in ")
                .append(
                        "the same arm of an experiment, also when it comes again or the weights stay and the rest of the ")
                .append("drawing changes; where weights change, only so many leads change arms as the weights demand. ")
                .append("Arms are told apart by the ids of their arrows.\n");
        section(page, "Errors", "Error codes of boundary events.", JourneyVocabulary.ERRORS);
        section(
                page,
                "Variables",
                "What FEEL may name besides `lead` (the lead's fields and attributes, `lead.score`, `lead.grade`, "
                        + "`lead.qualified`, `lead.clicks`) and `leadId`.",
                JourneyVocabulary.VARIABLES);
        return page.toString();
    }

    private static void append(StringBuilder page, StepTerm step) {
        page.append("\n### ")
                .append(step.label())
                .append(" `${")
                .append(step.name())
                .append("}`\n\n");
        page.append(step.meaning()).append('\n');
        settings(page, step);
    }

    private static void settings(StringBuilder page, StepTerm step) {
        if (!step.settings().isEmpty()) {
            page.append("\n| property | needed | meaning |\n| --- | --- | --- |\n");
            step.settings()
                    .forEach(setting -> page.append("| `")
                            .append(setting.name())
                            .append("` | ")
                            .append(setting.required() ? "yes" : "no")
                            .append(" | ")
                            .append(setting.meaning())
                            .append(" |\n"));
        }
    }

    private static void section(StringBuilder page, String title, String about, List<Term> terms) {
        page.append("\n## ")
                .append(title)
                .append("\n\n")
                .append(about)
                .append("\n\n| name | meaning |\n| --- | --- |\n");
        terms.forEach(term -> page.append("| `")
                .append(term.name())
                .append("` | ")
                .append(term.meaning())
                .append(" |\n"));
    }
}
