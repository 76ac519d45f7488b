package io.itinera.engine.message;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells the listeners, who may belong to features that stand above the outbox and are therefore asked late. */
@Component
class TellBounces {
    private final ObjectProvider<BounceListener> listeners;

    TellBounces(ObjectProvider<BounceListener> listeners) {
        this.listeners = listeners;
    }

    void tell(List<BounceListener.Bounced> bounced) {
        if (!bounced.isEmpty()) {
            var told = List.copyOf(bounced);
            listeners.forEach(listener -> listener.bounced(told));
        }
    }
}
