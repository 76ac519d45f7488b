package io.itinera.engine.bpmn.run;

import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;
import org.camunda.bpm.dmn.engine.impl.spi.transform.DmnElementTransformContext;
import org.camunda.bpm.dmn.engine.impl.transform.DmnDecisionTableRuleTransformHandler;
import org.camunda.bpm.model.dmn.instance.Rule;

/** Keeps the annotation that an analyst wrote beside a rule as the rule's name: it is the reason that people read. */
public final class DescribedRules extends DmnDecisionTableRuleTransformHandler {
    @Override
    protected DmnDecisionTableRuleImpl createFromRule(DmnElementTransformContext context, Rule rule) {
        var result = super.createFromRule(context, rule);
        if (rule.getDescription() != null) {
            result.setName(rule.getDescription().getTextContent().strip());
        }
        return result;
    }
}
