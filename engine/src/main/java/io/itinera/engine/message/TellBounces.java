package io.itinera.engine.message;

import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Tells the listeners, who may belong to features that stand above the outbox and are therefore asked late, of messages
 * that were refused for good. What is to be told is noted with the outcomes and crossed out when all have heard it: a
 * listener that fails holds up no outcome, and after a crash in between it is told again.
 */
@Component
class TellBounces {
    private static final Logger LOG = LoggerFactory.getLogger(TellBounces.class);
    private static final int AT_ONCE = 200;

    private final BounceMapper bounces;
    private final Messages messages;
    private final ObjectProvider<BounceListener> listeners;

    TellBounces(BounceMapper bounces, Messages messages, ObjectProvider<BounceListener> listeners) {
        this.bounces = bounces;
        this.messages = messages;
        this.listeners = listeners;
    }

    /** In the transaction that recorded the outcomes. @param reasons by message; what is not recorded as failed is left */
    void note(Map<String, String> reasons) {
        var rows = messages.findAll(reasons.keySet()).values().stream()
                .filter(message -> message.state() == MessageState.FAILED)
                .map(message -> new BounceMapper.Row(message.id(), SendResult.cut(reasons.get(message.id()), 1_000)))
                .toList();
        if (!rows.isEmpty()) {
            bounces.note(rows);
        }
    }

    /** After that transaction. What fails is told again by {@link #tellRest}. */
    void tell() {
        try {
            tellRest();
        } catch (RuntimeException e) {
            LOG.error("Messages bounced, and not everybody could be told; they are told again in a minute.", e);
        }
    }

    /** @return whether there was anything to tell */
    boolean tellRest() {
        boolean any = false;
        for (var rows = bounces.untold(AT_ONCE); !rows.isEmpty(); rows = bounces.untold(AT_ONCE)) {
            tell(rows);
            any = true;
        }
        return any;
    }

    private void tell(List<BounceMapper.Row> rows) {
        var ids = rows.stream().map(BounceMapper.Row::messageId).toList();
        var byId = messages.findAll(ids);
        var told = rows.stream()
                .filter(row -> byId.containsKey(row.messageId()))
                .map(row -> new BounceListener.Bounced(byId.get(row.messageId()), row.reason()))
                .toList();
        listeners.forEach(listener -> listener.bounced(told));
        bounces.told(ids);
    }
}
