package io.itinera.engine.bpmn.cancel;

import io.itinera.engine.bpmn.batch.InstancesTogether;
import io.itinera.engine.bpmn.batch.ParkedJobs;
import io.itinera.engine.bpmn.run.ParkedWakeUps;
import io.itinera.engine.journey.BrakeEngine;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.stereotype.Component;

/** The brakes of journeys as Camunda knows them. */
@Component
class CamundaBrakes implements BrakeEngine {
    private final ProcessEngineConfigurationImpl engine;
    private final RuntimeService runtime;
    private final InstancesTogether instances;
    private final ParkedJobs jobs;
    private final ParkedWakeUps wakeUps;

    CamundaBrakes(
            ProcessEngineConfigurationImpl engine,
            RuntimeService runtime,
            InstancesTogether instances,
            ParkedJobs jobs,
            ParkedWakeUps wakeUps) {
        this.engine = engine;
        this.runtime = runtime;
        this.instances = instances;
        this.jobs = jobs;
        this.wakeUps = wakeUps;
    }

    @Override
    public int putBack(String journeyKey, int atMost) {
        wakeUps.putBack();
        return jobs.putBack(journeyKey, atMost);
    }

    /** One by one, not side by side: a step that undoes something must be done before the next one begins. */
    @Override
    public int cancel(List<String> instanceIds, String reason) {
        Command<Integer> command = context -> context.runWithoutAuthorization(() -> {
            instances.await(instanceIds);
            var takeOut = new TakeOut(runtime, context, reason);
            return (int) instanceIds.stream().filter(takeOut::of).count();
        });
        return engine.getCommandExecutorTxRequired().execute(command);
    }
}
