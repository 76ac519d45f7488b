package io.itinera.engine.bpmn.split;

import io.itinera.engine.bpmn.check.ElementProperties;
import io.itinera.engine.bpmn.check.SplitSettings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Gateways with the property {@code experiment} divide leads by lot among their arrows, by the arrows' property
 * {@code weight}. Conditions do not count there.
 */
@Component
public class SplitTest extends AbstractBpmnParseListener {
    private static final String PROPERTY = "itinera.weight";

    @Override
    public void parseExclusiveGateway(Element element, ScopeImpl scope, ActivityImpl activity) {
        var experiment = ElementProperties.of(element).get(SplitSettings.EXPERIMENT);
        if (experiment != null) {
            activity.setActivityBehavior(new SplitBehavior(experiment.strip()));
        }
    }

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
        Optional.ofNullable(ElementProperties.of(element).get(SplitSettings.WEIGHT))
                .flatMap(SplitSettings::weight)
                .ifPresent(weight -> flow.setProperty(PROPERTY, weight));
    }

    static Map<String, Double> weights(List<PvmTransition> flows) {
        var weights = new HashMap<String, Double>();
        flows.forEach(flow -> {
            if (flow.getProperty(PROPERTY) instanceof Double weight) {
                weights.put(flow.getId(), weight);
            }
        });
        return weights;
    }
}
