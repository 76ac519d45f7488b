package io.itinera.engine.dryrun;

import io.itinera.engine.base.Await;
import io.itinera.engine.base.Conflict;
import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.Worker;
import io.itinera.engine.journey.Journeys;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.leadjob.Selection;
import io.itinera.engine.segment.Segments;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Tries journeys out: a drawing and its tables walk real leads through time, in a second engine on a database of its
 * own, both in memory. Nobody gets a message by it, and no figure changes.
 */
@Component
public class DryRuns {
    private static final int SHOWN = 20;
    private static final int LONGEST_KEY = 190;
    private static final int LEADS_OBSERVED = 2_000;

    private final DryRunStore store;
    private final ReadDryRuns read;
    private final Journeys journeys;
    private final Segments segments;
    private final Leads leads;
    private final ObserveRates observeRates;
    private final SandboxEngine engine;
    private final Worker worker;

    DryRuns(
            DryRunStore store,
            ReadDryRuns read,
            Journeys journeys,
            Segments segments,
            Leads leads,
            ObserveRates observeRates,
            SandboxEngine engine,
            @Qualifier("dryRunWorker") Worker worker) {
        this.store = store;
        this.read = read;
        this.leads = leads;
        this.observeRates = observeRates;
        this.engine = engine;
        this.journeys = journeys;
        this.segments = segments;
        this.worker = worker;
    }

    /**
     * Asks for one; it runs in the background, on any node, one at a time on each.
     *
     * @throws io.itinera.engine.base.NotFound where there is neither a published drawing of that key nor a candidate, or
     *     no such segment
     */
    public DryRun start(String key, DryRunRequest request, String by) {
        if (request.drawing() == null) {
            journeys.get(key);
        } else if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new InvalidInput("key", "A journey's key has 1 to " + LONGEST_KEY + " characters.");
        }
        if (request.selection() instanceof Selection.Segment segment) {
            segments.get(segment.key());
        }
        var id = store.add(key, request, by);
        worker.wake();
        return read.get(id);
    }

    /** How often leads lately did what the published drawing waits for; what is not given is drawn from these. */
    public List<Rate> observed(String key) {
        return observeRates
                .of(
                        leads.idsAfter(null, LEADS_OBSERVED),
                        engine.awaitedBy(journeys.get(key).key()))
                .byType()
                .values()
                .stream()
                .sorted(Comparator.comparing(Rate::type))
                .toList();
    }

    /** @throws io.itinera.engine.base.NotFound where there is none, or it was one of the oldest */
    public DryRun get(String id) {
        return read.get(id);
    }

    /** Newest first, the last twenty; without what they were asked and what came of them. */
    public List<DryRun> latest(String key) {
        return read.latest(key, SHOWN);
    }

    /**
     * It ends within moments. Cancelling twice is harmless.
     *
     * @throws Conflict where it has come to its end
     */
    public DryRun cancel(String id) {
        if (!store.cancel(id) && read.get(id).state() != DryRunState.CANCELLED) {
            throw new Conflict("This dry run has ended already.");
        }
        return read.get(id);
    }

    /** Waits until it ends, but no longer than given; answers it as it is then. */
    public DryRun await(String id, Duration atMost) {
        Await.until(() -> read.glance(id), DryRun::finished, atMost);
        return read.get(id);
    }
}
