package io.itinera.engine.bpmn;

import io.itinera.engine.base.Ids;
import org.camunda.bpm.engine.impl.cfg.IdGenerator;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * Ids of instances, jobs and waits ascend. The engine's own ones fall anywhere, so that with a million leads waiting each
 * step would read and write pages of its own.
 */
@Component
@Primary
class EngineIds implements IdGenerator {
    @Override
    public String getNextId() {
        return Ids.next();
    }
}
