package io.itinera.webapp.api;

import io.itinera.engine.dryrun.DryRun;
import io.itinera.engine.dryrun.DryRunResult;
import io.itinera.engine.dryrun.Trail;
import io.itinera.engine.journey.DrawingRemark;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A dry run and how far it is.
 *
 * @param state waiting, running, done, refused, failed or cancelled
 * @param findings why the candidate cannot be published
 * @param samples a few leads step by step
 */
record DryRunAnswer(
        String id,
        String journeyKey,
        String state,
        int percent,
        List<DrawingRemark> findings,
        DryRunResult result,
        List<Trail> samples,
        String failure,
        String startedBy,
        Instant startedAt,
        Instant finishedAt) {

    static DryRunAnswer of(DryRun run) {
        return new DryRunAnswer(
                run.id(),
                run.journeyKey(),
                run.state().name().toLowerCase(Locale.ROOT),
                run.percent(),
                run.findings(),
                run.result(),
                run.trails(),
                run.failure(),
                run.startedBy(),
                run.startedAt(),
                run.finishedAt());
    }
}
