package io.itinera.engine.bpmn.record;

import io.itinera.engine.rescore.Rescoring;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Has the engine score all leads anew when a score table is published, where that is wanted. */
@Component
class RescoreNewTables extends AbstractProcessEnginePlugin {
    private final ObjectProvider<Rescoring> rescoring;
    private final boolean wanted;

    RescoreNewTables(
            ObjectProvider<Rescoring> rescoring, @Value("${itinera.scoring.rescore-on-publish:false}") boolean wanted) {
        this.rescoring = rescoring;
        this.wanted = wanted;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        if (wanted) {
            engine.setCustomPostDeployers(
                    KeepRecords.with(engine.getCustomPostDeployers(), new RescorePublished(rescoring::getObject)));
        }
    }
}
