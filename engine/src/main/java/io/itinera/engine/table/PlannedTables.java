package io.itinera.engine.table;

import io.itinera.engine.audit.Audit;
import io.itinera.engine.base.Conflict;
import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.NotFound;
import io.itinera.engine.store.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tables that are to be published at a time to come. */
@Component
public class PlannedTables {
    private static final int SHOWN = 50;
    private static final int MOST_WAITING = 20;
    private static final Duration FARTHEST = Duration.ofDays(366);

    private final PlanStore plans;
    private final PublishTables publishing;
    private final Audit audit;
    private final Transactions transactions;
    private final Clock clock;

    PlannedTables(PlanStore plans, PublishTables publishing, Audit audit, Transactions transactions, Clock clock) {
        this.plans = plans;
        this.publishing = publishing;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Keeps a table to be published at that time. It meets all checks now, and once more then.
     *
     * @param at to come, within a year
     * @param by sign-in name; the table is published with the rights that this person has then
     * @throws InvalidInput where a check refuses the table, or the time
     * @throws Conflict where too many wait already, or the person may not publish
     */
    public PlannedTable plan(String key, String dmn, Instant at, String by) {
        var now = clock.instant();
        if (!at.isAfter(now)) {
            throw new InvalidInput(
                    "publishAt", "publishAt is " + at + ", which is over. Leave it out to publish at once.");
        }
        if (at.isAfter(now.plus(FARTHEST))) {
            throw new InvalidInput("publishAt", "publishAt is " + at + "; choose a time within a year.");
        }
        if (plans.waiting(key) >= MOST_WAITING) {
            throw new Conflict(MOST_WAITING + " tables are planned for \"" + key + "\" already. Cancel one of them.");
        }
        publishing.rehearse(key, dmn, by);
        return transactions.retrying(() -> {
            var id = plans.add(key, dmn, at, publishing.newestVersion(key), by);
            audit.record(by, "table.planned", key, "for " + at);
            return get(key, id);
        });
    }

    /** Those that wait, by their time; then those that have ended, the last one first. The last fifty in all. */
    public List<PlannedTable> of(String key) {
        int newest = publishing.newestVersion(key);
        return plans.of(key, SHOWN).stream()
                .map(plan -> plan.overtakenBy(newest))
                .sorted(Comparator.comparing((PlannedTable plan) -> plan.state() != PlanState.WAITING)
                        .thenComparing(PlannedTables::place))
                .toList();
    }

    private static long place(PlannedTable plan) {
        return plan.state() == PlanState.WAITING
                ? plan.publishAt().toEpochMilli()
                : -plan.endedAt().toEpochMilli();
    }

    /** @throws NotFound where there is none of that id for that decision */
    public PlannedTable get(String key, String id) {
        return plans.find(id)
                .filter(plan -> plan.key().equals(key))
                .map(plan -> plan.overtakenBy(publishing.newestVersion(key)))
                .orElseThrow(() -> new NotFound("planned table", id));
    }

    /** Text of the file that is to be published. */
    public String file(String key, String id) {
        return plans.dmn(get(key, id).id());
    }

    /** @throws Conflict where it is published, or has come to nothing */
    public PlannedTable cancel(String key, String id, String by) {
        var plan = get(key, id);
        return transactions.retrying(() -> {
            boolean cancelled = plans.cancelled(id, by);
            var now = get(key, id);
            if (cancelled) {
                audit.record(by, "table.plan-cancelled", key, "planned for " + plan.publishAt());
            } else if (now.state() != PlanState.CANCELLED) {
                throw new Conflict("It is too late to cancel: "
                        + (now.state() == PlanState.PUBLISHED
                                ? "the table is published as version " + now.version() + ". Roll back instead."
                                : "the table could not be published."));
            }
            return now;
        });
    }
}
