package io.itinera.engine.message;

import io.itinera.engine.base.AfterCommit;
import io.itinera.engine.base.Worker;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Spares a new message the wait for the next look: a dispatcher of this node is woken once its order is committed. */
@Component
class WakeDispatchers {
    private final Lanes lanes;
    private final SingletonSupplier<Worker> dispatch;
    private final SingletonSupplier<Worker> putBack;

    WakeDispatchers(
            Lanes lanes,
            @Qualifier("dispatchWorker") ObjectProvider<Worker> dispatch,
            @Qualifier("putBackWorker") ObjectProvider<Worker> putBack) {
        this.lanes = lanes;
        this.dispatch = SingletonSupplier.of(dispatch::getObject);
        this.putBack = SingletonSupplier.of(putBack::getObject);
    }

    /** There will be messages on any channel. */
    void afterCommit() {
        AfterCommit.run(this::now);
    }

    void afterCommit(Set<String> channels) {
        AfterCommit.run(() -> {
            lanes.wake(channels);
            another();
        });
    }

    /** For what is committed already. */
    void now() {
        lanes.wake();
        another();
    }

    /** Where one dispatcher has found work, another may find more. */
    void another() {
        dispatch.obtain().wake();
    }

    void putBackAfterCommit() {
        putBack.obtain().wakeAfterCommit();
    }
}
