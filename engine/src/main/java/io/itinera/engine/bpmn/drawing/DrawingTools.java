package io.itinera.engine.bpmn.drawing;

import io.itinera.engine.bpmn.check.CheckDrawing;
import io.itinera.engine.bpmn.feel.Feel;
import io.itinera.engine.bpmn.step.Steps;
import io.itinera.engine.bpmn.step.Waves;
import io.itinera.engine.bpmn.wait.WaitFunctions;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.BpmnParseFactory;
import org.springframework.stereotype.Component;

/** What reading a drawing needs; hands the engine our reader. */
@Component
public class DrawingTools implements BpmnParseFactory {
    private final Feel feel;
    private final CheckDrawing checks;
    private final WaitFunctions waits;
    private final Steps steps;
    private final Waves waves;
    private final ExecutionLookup lookup;

    DrawingTools(Feel feel, Steps steps, Waves waves, CheckDrawing checks, WaitFunctions waits) {
        this.feel = feel;
        this.checks = checks;
        this.waits = waits;
        this.steps = steps;
        this.waves = waves;
        this.lookup = new ExecutionLookup(waves);
    }

    @Override
    public BpmnParse createBpmnParse(BpmnParser parser) {
        return new JourneyParse(parser, this);
    }

    Feel feel() {
        return feel;
    }

    /** Evaluates FEEL that was checked when the drawing was published; the parsed form is kept. */
    Object evaluate(String text, DelegateExecution execution, Map<String, Object> beside) {
        var inDrawing = lookup.of(execution);
        return feel.evaluate(text, name -> beside.containsKey(name) ? beside.get(name) : inDrawing.apply(name));
    }

    CheckDrawing checks() {
        return checks;
    }

    WaitFunctions waits() {
        return waits;
    }

    Steps steps() {
        return steps;
    }

    Waves waves() {
        return waves;
    }

    ExecutionLookup lookup() {
        return lookup;
    }
}
