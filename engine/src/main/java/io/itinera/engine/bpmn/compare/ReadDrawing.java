package io.itinera.engine.bpmn.compare;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Reads BPMN XML as the engine does, with all its bounds, and makes nothing of the elements. */
public final class ReadDrawing {
    private ReadDrawing() {}

    /** Within an engine command. */
    public static Element root(String xml) {
        var expressions = Context.getProcessEngineConfiguration().getExpressionManager();
        return new BpmnParser(expressions, ElementsOnly::new)
                .createParse()
                .sourceString(xml)
                .execute()
                .getRootElement();
    }

    private static final class ElementsOnly extends BpmnParse {
        ElementsOnly(BpmnParser parser) {
            super(parser);
        }

        @Override
        protected void parseRootElement() {
            // the elements are all that is wanted
        }
    }
}
