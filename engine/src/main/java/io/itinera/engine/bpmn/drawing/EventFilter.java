package io.itinera.engine.bpmn.drawing;

import io.itinera.engine.bpmn.check.ElementProperties;
import io.itinera.engine.bpmn.feel.Feel;
import io.itinera.engine.bpmn.feel.FeelError;
import io.itinera.engine.bpmn.feel.ParsedFeel;
import java.util.Optional;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** What an element that waits for an event says of it beyond its type, in its property {@code filter}. */
public record EventFilter(ParsedFeel feel) {
    private static final String PROPERTY = "itinera.event-filter";

    public static Optional<EventFilter> of(ActivityImpl activity) {
        return Optional.ofNullable(activity).map(waiting -> (EventFilter) waiting.getProperty(PROPERTY));
    }

    /** Reads the filters when a drawing is published. */
    @Component
    public static class Reader extends AbstractBpmnParseListener {
        private final Feel feel;

        Reader(Feel feel) {
            this.feel = feel;
        }

        @Override
        public void parseIntermediateCatchEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
            read(element, activity);
        }

        @Override
        public void parseBoundaryEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
            read(element, activity);
        }

        @Override
        public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
            read(element, activity);
        }

        private void read(Element element, ActivityImpl activity) {
            var text = ElementProperties.of(element).get("filter");
            if (text == null || text.isBlank()) {
                return;
            }
            try {
                activity.setProperty(PROPERTY, new EventFilter(feel.expression(text)));
            } catch (FeelError e) {
                // the checks have told, with all else that is wrong in the drawing; it is refused
            }
        }
    }
}
