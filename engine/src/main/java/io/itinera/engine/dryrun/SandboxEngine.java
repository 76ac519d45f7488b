package io.itinera.engine.dryrun;

import io.itinera.engine.journey.DrawingRemark;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a dry run asks of the engine in its sandbox; what only looks may be asked outside, too. */
public interface SandboxEngine {
    /** Makes room for what is published outside: whatever of it cannot be published today is left out. */
    void takeOver(List<ModelFile> published);

    /**
     * Publishes one file after the other, in their order.
     *
     * @return what stops any of them from being published, all at once; an empty answer where nothing does
     */
    List<DrawingRemark> publish(List<ModelFile> files);

    /** Adds the indexes that only a dry run needs, and drops those that it does not. */
    void settleIn();

    /** Runs due jobs and wake-ups. @return whether there were any */
    boolean work(int jobsAtOnce);

    /** When the next job is due that is not due yet. */
    Optional<Instant> nextDue();

    /** Types of the events for which some published process may wait. */
    Set<String> awaited();

    /** Types of the events for which the process of that key itself may wait. */
    Set<String> awaitedBy(String key);

    /** Ids of the elements within the journey's goals. */
    Set<String> goals(String key);

    /** Why leads stand still, by element: one reason each, at most so many. */
    List<DrawingRemark> failures(int most);
}
