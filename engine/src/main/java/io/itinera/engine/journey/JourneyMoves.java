package io.itinera.engine.journey;

import io.itinera.engine.audit.Audit;
import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.Json;
import io.itinera.engine.leadjob.LeadJobs;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Migrations: leads go on by another version of their journey. Nobody is moved who stands at an element that the other
 * version lacks, unless a person says where to; whoever is not moved goes on as before.
 */
@Component
public class JourneyMoves {
    private static final String KIND = MoveToVersion.KIND;
    private static final int SHOWN = 20;
    private static final int REHEARSED = 50;
    private static final int LONGEST_SPREAD_HOURS = 24 * 30;

    private final MoveEngine engine;
    private final JourneyEngine journeys;
    private final Entrance entrance;
    private final RunMapper runs;
    private final LeadJobs jobs;
    private final Audit audit;
    private final TransactionTemplate transaction;

    JourneyMoves(
            MoveEngine engine,
            JourneyEngine journeys,
            Entrance entrance,
            RunMapper runs,
            LeadJobs jobs,
            Audit audit,
            TransactionTemplate transaction) {
        this.engine = engine;
        this.journeys = journeys;
        this.entrance = entrance;
        this.runs = runs;
        this.jobs = jobs;
        this.audit = audit;
        this.transaction = transaction;
    }

    /**
     * What it would do: a plan, counts for each element, and a trial with some leads who are then as they were.
     *
     * @throws InvalidInput where the order cannot be understood
     */
    public MovePreview preview(String key, MoveOrder order) {
        var moving = moving(key, order);
        var instances = instances(key, order);
        var plan = plan(moving, instances);
        return plan.problems().isEmpty() ? rehearsed(plan, moving, instances) : plan;
    }

    private MovePreview rehearsed(MovePreview plan, Moving moving, List<String> instances) {
        var some = instances == null
                ? engine.instancesAfter(moving.from().id(), "", REHEARSED)
                : instances.subList(0, Math.min(REHEARSED, instances.size()));
        if (some.isEmpty()) {
            return plan;
        }
        List<String> failures = List.of();
        try {
            transaction.executeWithoutResult(status -> {
                status.setRollbackOnly();
                engine.move(moving, some);
            });
        } catch (MoveEngine.StillOverdue e) {
            failures = List.of(e.getMessage() + " Such leads stay, unless you say what is to become of them.");
        } catch (RuntimeException e) {
            failures = List.of(engine.explain(e));
        }
        return new MovePreview(plan.from(), plan.to(), plan.steps(), plan.overdue(), some.size(), failures);
    }

    /**
     * Starts a background job that moves them; it survives a restart and goes on where it was.
     *
     * @throws InvalidInput where it cannot be done like this, or waits are over and nobody said what then
     */
    @Transactional
    public LeadMove start(String key, MoveOrder order, String by) {
        var moving = moving(key, order);
        var instances = instances(key, order);
        var plan = plan(moving, instances);
        if (!plan.problems().isEmpty()) {
            throw new InvalidInput("mapping", String.join(" ", plan.problems()));
        }
        refuseFlood(order, plan.overdue());
        var json = Json.write(order.withoutLeads());
        var job = instances == null
                ? jobs.start(KIND, key, engine.count(moving.from().id()), json, by)
                : jobs.start(KIND, key, instances, json, by);
        audit.record(
                by, "leads.moved", key, "version " + order.from() + " to " + order.to() + ", up to " + job.total());
        return LeadMove.of(job);
    }

    /** Nobody's wait is over where it begins anew. */
    private MovePreview plan(Moving moving, List<String> instances) {
        var order = moving.order();
        var where = engine.standing(moving.from().id(), instances);
        var steps = engine.plan(moving.from().id(), moving.to().id(), order.mapping(), where);
        long overdue = steps.stream()
                .filter(step -> !order.anew() && !step.stays() && !step.leaves())
                .mapToLong(MoveStep::overdue)
                .sum();
        return new MovePreview(order.from(), order.to(), steps, overdue, 0, List.of());
    }

    private static void refuseFlood(MoveOrder order, long overdue) {
        if (overdue > 0 && order.overdue() == null) {
            throw new InvalidInput(
                    "overdue",
                    overdue + " of these waits are over already, so that many leads would go on at once. Say what is to"
                            + " become of them: at_once, spread (with spreadHours), anew or leave_out.");
        }
    }

    public LeadMove get(String id) {
        return LeadMove.of(jobs.get(KIND, id));
    }

    /** Newest first, the last twenty. */
    public List<LeadMove> latest(String key) {
        return jobs.latest(KIND, key, SHOWN).stream().map(LeadMove::of).toList();
    }

    /** Nobody more is moved until it is resumed. Pausing twice is harmless; 409 where it has ended. */
    public LeadMove pause(String id) {
        return LeadMove.of(jobs.pause(KIND, id));
    }

    public LeadMove resume(String id) {
        return LeadMove.of(jobs.resume(KIND, id));
    }

    /** Who was moved stays moved, the rest stays where it is. */
    public LeadMove cancel(String id) {
        return LeadMove.of(jobs.cancel(KIND, id));
    }

    private Moving moving(String key, MoveOrder order) {
        if (order.from() == order.to()) {
            throw new InvalidInput("to", "Leads are on version " + order.to() + " already; name another one.");
        }
        boolean spread = order.overdue() == Overdue.SPREAD;
        int hours = order.spreadHours() == null ? 0 : order.spreadHours();
        if (spread && (hours < 1 || hours > LONGEST_SPREAD_HOURS)) {
            throw new InvalidInput(
                    "spreadHours", "Say over how many hours they are to go on: 1 to " + LONGEST_SPREAD_HOURS + ".");
        }
        var to = journeys.version(key, order.to());
        if (entrance.isHeld(to.id())) {
            throw new InvalidInput(
                    "to",
                    "Version " + order.to()
                            + " takes no leads, because nobody has approved it. Ask a colleague to approve"
                            + " it in Tasklist, or name another one.");
        }
        return new Moving("preview", journeys.version(key, order.from()), to, order);
    }

    /** Null for all. Leads who are not inside have none. */
    private List<String> instances(String key, MoveOrder order) {
        if (order.leadIds() == null) {
            return null;
        }
        return order.leadIds().isEmpty() ? List.of() : runs.instancesInside(key, order.leadIds());
    }
}
