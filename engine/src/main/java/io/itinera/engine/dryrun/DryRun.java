package io.itinera.engine.dryrun;

import io.itinera.engine.journey.DrawingRemark;
import java.time.Instant;
import java.util.List;

/**
 * A dry run and how far it is.
 *
 * @param percent 0 to 100
 * @param findings why the candidate cannot be published; empty but for one that was refused
 * @param result null until it is done
 * @param trails of a few leads, empty until it is done
 * @param failure why it came to nothing, null where it did not
 */
public record DryRun(
        String id,
        String journeyKey,
        DryRunState state,
        int percent,
        DryRunRequest request,
        List<DrawingRemark> findings,
        DryRunResult result,
        List<Trail> trails,
        String failure,
        String startedBy,
        Instant startedAt,
        Instant finishedAt) {
    public boolean finished() {
        return state.finished();
    }
}
