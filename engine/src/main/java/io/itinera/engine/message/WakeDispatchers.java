package io.itinera.engine.message;

import io.itinera.engine.base.Worker;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Spares a new message the wait for the next look: a dispatcher of this node is woken once its order is committed. */
@Component
class WakeDispatchers {
    private final ObjectProvider<Worker> dispatch;
    private final ObjectProvider<Worker> putBack;

    WakeDispatchers(
            @Qualifier("dispatchWorker") ObjectProvider<Worker> dispatch,
            @Qualifier("putBackWorker") ObjectProvider<Worker> putBack) {
        this.dispatch = dispatch;
        this.putBack = putBack;
    }

    void afterCommit() {
        dispatch.getObject().wakeAfterCommit();
    }

    /** For what is committed already. */
    void now() {
        dispatch.getObject().wake();
    }

    void putBackAfterCommit() {
        putBack.getObject().wakeAfterCommit();
    }
}
