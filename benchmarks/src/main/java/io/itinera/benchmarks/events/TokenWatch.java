package io.itinera.benchmarks.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Notes when a lead's arrival at an end is committed, which is when everybody else can see it. */
class TokenWatch extends AbstractProcessEnginePlugin {
    private final Map<String, Long> arrivals = new ConcurrentHashMap<>();

    /** By lead, as {@link System#nanoTime()}. */
    Map<String, Long> arrivals() {
        return arrivals;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var present = engine.getCustomPostBPMNParseListeners();
        List<BpmnParseListener> all = present == null ? new ArrayList<>() : new ArrayList<>(present);
        all.add(new AbstractBpmnParseListener() {
            @Override
            public void parseEndEvent(Element end, ScopeImpl scope, ActivityImpl activity) {
                ExecutionListener note = execution -> noteAfterCommit(execution.getProcessBusinessKey());
                activity.addListener(ExecutionListener.EVENTNAME_START, note);
            }
        });
        engine.setCustomPostBPMNParseListeners(all);
    }

    private void noteAfterCommit(String leadId) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                arrivals.put(leadId, System.nanoTime());
            }
        });
    }
}
