package io.itinera.engine.message;

import io.itinera.engine.base.Worker;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Spares a new message the wait for the next look: a dispatcher of this node is woken once its order is committed. */
@Component
class WakeDispatchers {
    private final ObjectProvider<Worker> worker;

    WakeDispatchers(@Qualifier("dispatchWorker") ObjectProvider<Worker> worker) {
        this.worker = worker;
    }

    void afterCommit() {
        worker.getObject().wakeAfterCommit();
    }
}
