package io.itinera.engine.table;

import io.itinera.engine.audit.Audit;
import io.itinera.engine.base.Conflict;
import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.Worker;
import io.itinera.engine.store.Transactions;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Publishes planned tables when their time has come, in the order of their times, on whichever node is first. The table
 * and the note that it is published are one transaction: there is neither without the other.
 */
@Configuration
class PublishDueTables {
    private static final Logger LOG = LoggerFactory.getLogger(PublishDueTables.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);
    private static final int TRIES = 5;
    private static final String BY = "itinera";

    private final PlanStore plans;
    private final PublishTables publishing;
    private final Transactions transactions;
    private final Audit audit;
    private final boolean enabled;

    PublishDueTables(
            PlanStore plans,
            PublishTables publishing,
            Transactions transactions,
            Audit audit,
            @Value("${itinera.workers.enabled:true}") boolean enabled) {
        this.plans = plans;
        this.publishing = publishing;
        this.transactions = transactions;
        this.audit = audit;
        this.enabled = enabled;
    }

    @Bean
    Worker plannedTableWorker() {
        return new Worker("planned-tables", LOOK_EVERY, enabled, this::publishNext);
    }

    /** @return whether there was one; while another node is at it, the others wait for their turn */
    boolean publishNext() {
        return plans.due().map(this::publish).orElse(false);
    }

    private boolean publish(PlannedTable plan) {
        try {
            return transactions.separate(() -> {
                boolean mine = plans.lockWaiting(plan.id());
                if (mine) {
                    var note = "Planned by " + plan.plannedBy();
                    var published = publishing.publish(plan.key(), plans.dmn(plan.id()), plan.plannedBy(), note);
                    plans.published(plan.id(), published.version());
                }
                return mine;
            });
        } catch (InvalidInput | Conflict refused) {
            fail(plan, refused.getMessage());
            return true;
        } catch (RuntimeException fault) {
            if (plans.triedInVain(plan.id()) >= TRIES) {
                fail(plan, "It came to nothing: " + fault + ". An administrator finds more in the log.");
            }
            throw fault;
        }
    }

    private void fail(PlannedTable plan, String why) {
        transactions.separate(() -> {
            if (plans.failed(plan.id(), why)) {
                LOG.warn(
                        "The table \"{}\" planned for {} was not published, the one before goes on: {}",
                        plan.key(),
                        plan.publishAt(),
                        why);
                audit.record(BY, "table.plan-failed", plan.key(), why);
            }
            return null;
        });
    }
}
