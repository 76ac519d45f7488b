package io.itinera.engine.message;

import io.itinera.engine.base.Ids;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes due messages out of the reach of other dispatchers, for as long as a lease. */
@Component
class ClaimDueMessages {
    private final MessageMapper messages;
    private final TransactionTemplate transaction;
    private final MessageSettings settings;
    private final Clock clock;

    ClaimDueMessages(
            MessageMapper messages, PlatformTransactionManager manager, MessageSettings settings, Clock clock) {
        this.messages = messages;
        this.transaction = new TransactionTemplate(manager);
        this.settings = settings;
        this.clock = clock;
    }

    Batch claim() {
        return transaction.execute(status -> {
            var now = clock.instant();
            var until = now.plus(settings.dispatch().lease());
            var ids = messages.lockDue(now, settings.dispatch().batchSize());
            if (ids.isEmpty()) {
                return new Batch(null, until, List.of());
            }
            var lease = Ids.next();
            messages.lease(ids, lease, until);
            return new Batch(lease, until, messages.findAll(ids));
        });
    }
}
