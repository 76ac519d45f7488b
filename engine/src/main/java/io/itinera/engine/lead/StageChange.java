package io.itinera.engine.lead;

import io.itinera.engine.base.Ids;
import java.time.Instant;

record StageChange(String id, String leadId, LifecycleStage fromStage, LifecycleStage toStage, Instant changedAt) {
    static StageChange of(Lead lead, LifecycleStage to, Instant at) {
        return new StageChange(Ids.next(), lead.id(), lead.lifecycleStage(), to, at);
    }
}
