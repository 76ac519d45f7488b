package io.itinera.engine.bpmn.run;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.bpmn.feel.Feel;
import io.itinera.engine.policy.ContactPolicy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRequirementsGraph;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableInputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableOutputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;
import org.camunda.bpm.dmn.engine.impl.spi.transform.DmnTransformListener;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Definitions;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;

/** Makes sense of every rule of the contact policy when it is published, where it says plainly what it says. */
public final class CheckContactPolicy implements DmnTransformListener {
    private final Feel feel;

    public CheckContactPolicy(Feel feel) {
        this.feel = feel;
    }

    @Override
    public void transformDecision(Decision decision, DmnDecision result) {
        if (!ContactPolicy.TABLE.equals(decision.getId())
                || !(decision.getExpression() instanceof DecisionTable table)) {
            return;
        }
        var mistakes = new ArrayList<String>();
        var outputs = List.copyOf(table.getOutputs());
        for (var rule : table.getRules()) {
            check(rule, outputs, mistakes);
        }
        if (!mistakes.isEmpty()) {
            throw new ProcessEngineException("Decision \"" + decision.getName() + "\" (" + decision.getId() + "): "
                    + String.join(" ", mistakes) + " Correct it in Modeler and publish again.");
        }
    }

    private void check(Rule rule, List<Output> outputs, List<String> mistakes) {
        var row = new HashMap<String, Object>();
        int column = 0;
        for (var cell : rule.getOutputEntries()) {
            var text = cell.getText() == null
                    ? ""
                    : cell.getText().getTextContent().strip();
            if (!text.isEmpty()) {
                row.put(outputs.get(column).getName(), feel.evaluate(text, name -> null));
            }
            column++;
        }
        if (row.containsValue(null)) {
            // computed from the lead: what it says is known only then
            return;
        }
        try {
            var why = rule.getDescription() == null
                    ? rule.getId()
                    : rule.getDescription().getTextContent().strip();
            ContactPolicy.checkRule(row, why);
        } catch (InvalidInput mistake) {
            mistakes.add(mistake.getMessage());
        }
    }

    @Override
    public void transformDecisionRequirementsGraph(Definitions definitions, DmnDecisionRequirementsGraph graph) {}

    @Override
    public void transformDecisionTableInput(Input input, DmnDecisionTableInputImpl result) {}

    @Override
    public void transformDecisionTableOutput(Output output, DmnDecisionTableOutputImpl result) {}

    @Override
    public void transformDecisionTableRule(Rule rule, DmnDecisionTableRuleImpl result) {}
}
