package io.itinera.engine.message;

import io.itinera.engine.audit.Audit;
import io.itinera.engine.base.Conflict;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives messages that were given up all their tries again, when a person says so. */
@Component
class DeadLetters {
    private static final int AT_ONCE = 500;

    private final MessageMapper messages;
    private final ReadMessages read;
    private final Tally tally;
    private final Audit audit;
    private final WakeDispatchers wakeDispatchers;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DeadLetters(
            MessageMapper messages,
            ReadMessages read,
            Tally tally,
            Audit audit,
            WakeDispatchers wakeDispatchers,
            PlatformTransactionManager manager,
            Clock clock) {
        this.messages = messages;
        this.read = read;
        this.tally = tally;
        this.audit = audit;
        this.wakeDispatchers = wakeDispatchers;
        this.transaction = new TransactionTemplate(manager);
        this.clock = clock;
    }

    void release(Message message, String by) {
        transaction.executeWithoutResult(status -> {
            if (release(messages.lockDeadOf(List.of(message.id()))) == 0) {
                throw new Conflict("This message is "
                        + read.all(List.of(message.id())).get(0).state().name().toLowerCase()
                        + "; only dead messages can be released.");
            }
            audit.record(by, "message.released", message.id(), null);
        });
    }

    /** Those that are dead by now; what dies again meanwhile is left. Each some hundred commit on their own. */
    long releaseAll(String channel, String by) {
        var now = clock.instant();
        transaction.executeWithoutResult(
                status -> audit.record(by, "messages.released", channel == null ? "all channels" : channel, null));
        long released = 0;
        for (int some = AT_ONCE; some == AT_ONCE; released += some) {
            some = transaction.execute(status -> release(messages.lockDead(channel, now, AT_ONCE)));
        }
        return released;
    }

    private int release(List<String> dead) {
        if (!dead.isEmpty()) {
            Instant now = clock.instant();
            messages.release(dead, now);
            tally.add(Map.of(MessageState.DEAD.move(MessageState.QUEUED), 0L, MessageState.DEAD, (long) -dead.size()));
            wakeDispatchers.afterCommit();
        }
        return dead.size();
    }
}
