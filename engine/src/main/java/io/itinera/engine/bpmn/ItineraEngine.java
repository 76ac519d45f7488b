package io.itinera.engine.bpmn;

import io.itinera.engine.bpmn.approve.ApprovalTask;
import io.itinera.engine.bpmn.batch.PrefetchingSessions;
import io.itinera.engine.bpmn.drawing.DrawingTools;
import io.itinera.engine.bpmn.drawing.EngineTime;
import io.itinera.engine.bpmn.drawing.EventFilter;
import io.itinera.engine.bpmn.feel.Feel;
import io.itinera.engine.bpmn.feel.FeelTables;
import io.itinera.engine.bpmn.run.CheckContactPolicy;
import io.itinera.engine.bpmn.run.CountTokens;
import io.itinera.engine.bpmn.run.DescribedRules;
import io.itinera.engine.bpmn.run.FeelOnlyTables;
import io.itinera.engine.bpmn.run.JourneyHistoryLevel;
import io.itinera.engine.bpmn.run.NoteWaits;
import io.itinera.engine.bpmn.run.ReadCells;
import io.itinera.engine.bpmn.run.ReadProcessSettings;
import io.itinera.engine.bpmn.run.RuleLog;
import io.itinera.engine.bpmn.split.SplitTest;
import io.itinera.engine.bpmn.table.RefuseUnsoundTables;
import io.itinera.engine.bpmn.table.SayWhyUnreadable;
import io.itinera.engine.bpmn.task.LeadTasks;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Turns the stock engine into ours: reads drawings our way, runs only vocabulary steps, keeps a lean history. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ItineraEngine extends AbstractProcessEnginePlugin {
    private static final String TIME_TO_LIVE_UNLESS_SAID = "P180D";
    private static final String PAUSES_BETWEEN_TRIES = "PT10S,PT1M,PT10M,PT1H";

    private final DrawingTools drawings;
    private final Feel feel;
    private final RuleLog rules;
    private final NoteWaits waits;
    private final List<BpmnParseListener> attachments;
    private final Clock clock;

    ItineraEngine(
            DrawingTools drawings,
            Feel feel,
            RuleLog rules,
            CountTokens counts,
            NoteWaits waits,
            EventFilter.Reader filters,
            ReadProcessSettings settings,
            LeadTasks tasks,
            SplitTest splits,
            ApprovalTask approvals,
            Clock clock) {
        this.clock = clock;
        this.drawings = drawings;
        this.feel = feel;
        this.rules = rules;
        this.waits = waits;
        this.attachments = List.of(settings, counts, filters, tasks, splits, approvals);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        closeDoors(engine);
        engine.setBpmnParseFactory(drawings);
        engine.setCustomPostBPMNParseListeners(with(engine.getCustomPostBPMNParseListeners(), attachments));
        engine.setDmnEngineConfiguration(tables());
        engine.setCustomPreDeployers(with(engine.getCustomPreDeployers(), List.of(new SayWhyUnreadable())));
        engine.setCustomPostDeployers(with(engine.getCustomPostDeployers(), List.of(new RefuseUnsoundTables(feel))));
        engine.setCustomHistoryLevels(List.of(new JourneyHistoryLevel()));
        engine.setHistory(JourneyHistoryLevel.NAME);
        keepHistoryOurWay(engine);
        engine.setEnsureJobDueDateNotNull(true);
        engine.setJobExecutorAcquireByPriority(true);
        if (engine.getFailedJobRetryTimeCycle() == null) {
            engine.setFailedJobRetryTimeCycle(PAUSES_BETWEEN_TRIES);
        }
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        PrefetchingSessions.install(engine, waits);
        EngineTime.install(engine, clock);
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        EngineIndexes.fit(engine.getProcessEngineConfiguration().getDataSource());
        SelfReferences.drop(engine.getProcessEngineConfiguration().getDataSource());
    }

    /**
     * Every model has a time to live, and we see to it: the engine's own cleanup goes by the outermost instance, and
     * that is a journey, of which it keeps no history.
     */
    private static void keepHistoryOurWay(ProcessEngineConfigurationImpl engine) {
        if (engine.getHistoryTimeToLive() == null) {
            engine.setHistoryTimeToLive(TIME_TO_LIVE_UNLESS_SAID);
        }
        engine.setHistoryCleanupEnabled(false);
        engine.setTaskMetricsEnabled(false);
    }

    private static void closeDoors(ProcessEngineConfigurationImpl engine) {
        engine.setExpressionManager(new StepExpressions());
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setEnableXxeProcessing(false);
        engine.setJavaSerializationFormatEnabled(false);
        engine.setCmmnEnabled(false);
    }

    private DefaultDmnEngineConfiguration tables() {
        var tables = new FeelTables(feel);
        tables.setCustomPostDecisionTableEvaluationListeners(List.of(rules));
        tables.getTransformer().getElementTransformHandlerRegistry().addHandler(Rule.class, new DescribedRules());
        tables.getTransformer()
                .getTransformListeners()
                .addAll(List.of(new FeelOnlyTables(), new ReadCells(feel), new CheckContactPolicy(feel)));
        tables.setScriptEngineResolver(language -> {
            throw new ProcessEngineException("Decision tables are written in FEEL, not in " + language + ".");
        });
        return tables;
    }

    private static <T> List<T> with(List<T> present, List<? extends T> more) {
        List<T> all = present == null ? new ArrayList<>() : new ArrayList<>(present);
        all.addAll(more);
        return all;
    }
}
