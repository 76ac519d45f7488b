package io.itinera.engine.bpmn.run;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRequirementsGraph;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableInputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableOutputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;
import org.camunda.bpm.dmn.engine.impl.spi.transform.DmnTransformListener;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Definitions;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.UnaryTests;

/** Refuses tables whose cells are in another language than FEEL, when they are published. */
public final class FeelOnlyTables implements DmnTransformListener {
    @Override
    public void transformDecision(Decision decision, DmnDecision result) {
        var foreign = Stream.concat(
                        languages(decision.getModelInstance().getModelElementsByType(LiteralExpression.class).stream()
                                .map(LiteralExpression::getExpressionLanguage)),
                        languages(decision.getModelInstance().getModelElementsByType(UnaryTests.class).stream()
                                .map(UnaryTests::getExpressionLanguage)))
                .collect(Collectors.toSet());
        if (!foreign.isEmpty()) {
            throw new ProcessEngineException("Decision \"" + decision.getName() + "\" (" + decision.getId()
                    + "): cells are written in " + String.join(", ", foreign)
                    + ". Write them in FEEL and leave the expression language out.");
        }
    }

    private static Stream<String> languages(Stream<String> all) {
        return all.filter(language -> language != null && !language.isBlank())
                .filter(language -> !language.toLowerCase(Locale.ROOT).contains("feel"));
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
