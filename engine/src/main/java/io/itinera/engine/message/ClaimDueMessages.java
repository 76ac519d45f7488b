package io.itinera.engine.message;

import io.itinera.engine.base.Ids;
import io.itinera.engine.message.MessageMapper.Due;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes due messages of one channel out of the reach of other dispatchers, for as long as a lease, the urgent ones
 * first. Those of a paused journey are parked as they come up: nobody meets them again until the journey is resumed.
 */
@Component
class ClaimDueMessages {
    private static final int PARKED_AT_ONCE = 500;

    private final MessageMapper messages;
    private final ReadMessages read;
    private final Pauses pauses;
    private final TransactionTemplate transaction;
    private final MessageSettings settings;
    private final Clock clock;

    ClaimDueMessages(
            MessageMapper messages,
            ReadMessages read,
            Pauses pauses,
            PlatformTransactionManager manager,
            MessageSettings settings,
            Clock clock) {
        this.messages = messages;
        this.read = read;
        this.pauses = pauses;
        this.transaction = new TransactionTemplate(manager);
        this.settings = settings;
        this.clock = clock;
    }

    Batch claim(String channel, int atMost, Set<String> pausedJourneys) {
        return transaction.execute(status -> {
            var now = clock.instant();
            var until = now.plus(settings.dispatch().lease());
            var due = lockDue(channel, now, pausedJourneys.isEmpty() ? atMost : Math.max(atMost, PARKED_AT_ONCE));
            int parked = park(due, pausedJourneys);
            var ids = due.stream().map(Due::id).limit(atMost).toList();
            if (ids.isEmpty()) {
                return new Batch(null, until, List.of(), parked);
            }
            var lease = Ids.next();
            messages.lease(ids, lease, until);
            return new Batch(lease, until, inOrder(ids), parked);
        });
    }

    private List<Due> lockDue(String channel, Instant now, int atMost) {
        var due = new ArrayList<Due>();
        for (var priority : Priority.SERVED) {
            if (due.size() < atMost) {
                due.addAll(messages.lockDue(channel, priority.number(), now, atMost - due.size()));
            }
        }
        return due;
    }

    /** The pause is looked at again under a lock: who resumes meanwhile must find all that was parked. */
    private int park(List<Due> due, Set<String> pausedJourneys) {
        if (due.stream().noneMatch(row -> row.isOf(pausedJourneys))) {
            return 0;
        }
        var still = pauses.lockJourneys(pausedJourneys);
        var held = due.stream().filter(row -> row.isOf(still)).toList();
        if (!held.isEmpty()) {
            messages.park(held.stream().map(Due::id).toList(), clock.instant());
            due.removeAll(held);
        }
        return held.size();
    }

    private List<Message> inOrder(List<String> ids) {
        var rows = new HashMap<String, Message>();
        read.all(ids).forEach(message -> rows.put(message.id(), message));
        return ids.stream().map(rows::get).toList();
    }
}
