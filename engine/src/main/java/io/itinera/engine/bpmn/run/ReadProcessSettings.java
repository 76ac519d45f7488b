package io.itinera.engine.bpmn.run;

import io.itinera.engine.bpmn.check.ElementProperties;
import io.itinera.engine.journey.Entrance;
import io.itinera.engine.journey.JourneyEntry;
import io.itinera.engine.journey.ReEntry;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallableElementActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.core.model.BaseCallableElement.CallableElementBinding;
import org.camunda.bpm.engine.impl.core.variable.mapping.value.ParameterValueProvider;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads what a process says about itself, and lets called processes be about the same lead. */
@Component
public class ReadProcessSettings extends AbstractBpmnParseListener {
    private static final String RE_ENTRY = "itinera.re-entry";
    private static final String ENTRY = "itinera.entry";

    private final ObjectProvider<Entrance> entrance;

    ReadProcessSettings(ObjectProvider<Entrance> entrance) {
        this.entrance = entrance;
    }

    @Override
    public void parseProcess(Element process, ProcessDefinitionEntity definition) {
        var settings = ElementProperties.of(process);
        definition.setProperty(JourneyHistoryLevel.FULL, "full".equals(settings.get("history")));
        definition.setProperty(RE_ENTRY, settings.getOrDefault("reEntry", "never"));
        definition.setProperty(ENTRY, entry(process));
    }

    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (activity.getActivityBehavior() instanceof CallableElementActivityBehavior call) {
            var called = call.getCallableElement();
            called.setBusinessKeyValueProvider(new SameLead());
            if (called.isLatestBinding()) {
                called.setBinding(CallableElementBinding.VERSION);
                called.setVersionValueProvider(new CalledVersion(called, entrance));
            }
        }
    }

    private static JourneyEntry entry(Element process) {
        var start = process.element("startEvent");
        var given = start == null ? Map.<String, String>of() : ElementProperties.of(start);
        return new JourneyEntry(
                given.get("event"), given.get("filter"), given.get("segment"), given.get("days"), given.get("time"));
    }

    static JourneyEntry entry(ProcessDefinitionEntity definition) {
        return (JourneyEntry) definition.getProperty(ENTRY);
    }

    static boolean isJourney(ProcessDefinitionEntity definition) {
        return !Boolean.TRUE.equals(definition.getProperty(JourneyHistoryLevel.FULL));
    }

    static ReEntry reEntry(ProcessDefinitionEntity definition) {
        var value = String.valueOf(definition.getProperty(RE_ENTRY));
        return ReEntry.valueOf(value.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static final class SameLead implements ParameterValueProvider {
        @Override
        public Object getValue(VariableScope scope) {
            return scope instanceof DelegateExecution execution ? execution.getProcessBusinessKey() : null;
        }

        @Override
        public boolean isDynamic() {
            return true;
        }
    }
}
