package io.itinera.engine.message;

import io.itinera.engine.base.Worker;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Spares a new message the wait for the next look: a dispatcher of this node is woken once its order is committed. */
@Component
class WakeDispatchers {
    private final SingletonSupplier<Worker> dispatch;
    private final SingletonSupplier<Worker> putBack;

    WakeDispatchers(
            @Qualifier("dispatchWorker") ObjectProvider<Worker> dispatch,
            @Qualifier("putBackWorker") ObjectProvider<Worker> putBack) {
        this.dispatch = SingletonSupplier.of(dispatch::getObject);
        this.putBack = SingletonSupplier.of(putBack::getObject);
    }

    void afterCommit() {
        dispatch.obtain().wakeAfterCommit();
    }

    /** For what is committed already. */
    void now() {
        dispatch.obtain().wake();
    }

    void putBackAfterCommit() {
        putBack.obtain().wakeAfterCommit();
    }
}
