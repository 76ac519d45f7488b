package io.itinera.engine.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.itinera.engine.base.NotFound;
import io.itinera.engine.journey.DrawingChange.Kind;
import io.itinera.engine.kit.EngineContract;
import io.itinera.engine.kit.JourneyWalk;
import io.itinera.engine.kit.OnH2;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class JourneyVersionsTest extends EngineContract {
    @Autowired
    private JourneyWalk walk;

    @Autowired
    private JourneyVersions versions;

    @BeforeEach
    void publish() {
        walk.clear();
        walk.publish("drawings/tiny.bpmn");
    }

    @AfterEach
    void withdraw() {
        walk.clear();
    }

    @Test
    void shouldLetLeadsStayOnTheVersionThatTheyCameInBy() {
        var early = walk.aLead("early@example.test", Map.of("patience", 2));
        walk.enrol("tiny", early);
        walk.engine().getIdentityService().setAuthenticatedUserId("mia");
        walk.publishChanged("drawings/tiny.bpmn", "Two days", "Some days");
        walk.engine().getIdentityService().clearAuthentication();

        walk.enrol("tiny", walk.aLead("late@example.test", Map.of("patience", 2)));

        assertThat(versions.of("tiny"))
                .extracting(
                        JourneyVersion::version,
                        JourneyVersion::publishedBy,
                        JourneyVersion::inside,
                        JourneyVersion::newest)
                .containsExactly(tuple(2, "mia", 1L, true), tuple(1, "itinera", 1L, false));
        assertThat(versions.drawing("tiny", 1)).contains("Two days");
        assertThat(versions.drawing("tiny", 2)).contains("Some days");
    }

    @Test
    void shouldTellWhatChangedInWords() {
        walk.publishChanged(
                "drawings/tiny.bpmn",
                "name=\"Two days\"",
                "name=\"Some days\"",
                "lead.unwanted",
                "lead.unwanted or lead.score &lt; 10",
                "<bpmn:endEvent id=\"won\" name=\"Won\"/>",
                "<bpmn:endEvent id=\"great\" name=\"Great\"/>",
                "targetRef=\"won\"",
                "targetRef=\"great\"",
                "value=\"customer\"",
                "value=\"sql\"");

        assertThat(versions.compare("tiny", 1, 2).changes())
                .extracting(
                        DrawingChange::label,
                        DrawingChange::kind,
                        DrawingChange::change,
                        change -> String.join("|", change.words()))
                .containsExactlyInAnyOrder(
                        tuple("Some days", "timer", Kind.CHANGED, "Label: “Two days” → “Some days”"),
                        tuple(
                                "“may-go-on” → “Turned away”",
                                "arrow",
                                Kind.CHANGED,
                                "Condition: “lead.unwanted” → “lead.unwanted or lead.score < 10”"),
                        tuple("Make customer", "Update lead", Kind.CHANGED, "Lifecycle stage: “customer” → “sql”"),
                        tuple("“is-ready” → “Great”", "arrow", Kind.CHANGED, "Leads to: “Won” → “Great”"),
                        tuple("Great", "end event", Kind.ADDED, ""),
                        tuple("Won", "end event", Kind.REMOVED, ""));
        assertThat(versions.compare("tiny", 2, 2).changes()).isEmpty();
    }

    @Test
    void shouldSayWhatIsNotThere() {
        assertThatThrownBy(() -> versions.of("none")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> versions.compare("tiny", 1, 9))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("version 9");
    }
}
