package io.itinera.engine.dryrun;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Carries out the dry runs that wait, one after the other. */
@Component
class RunDryRuns {
    private static final Logger LOG = LoggerFactory.getLogger(RunDryRuns.class);
    private static final Duration ABANDONED_AFTER = Duration.ofMinutes(5);
    private static final Duration SAY_EVERY = Duration.ofSeconds(1);

    private final DryRunStore store;
    private final TryJourney tryJourney;
    private final DryRunSettings settings;
    private final Clock clock;

    RunDryRuns(DryRunStore store, TryJourney tryJourney, DryRunSettings settings, Clock clock) {
        this.store = store;
        this.tryJourney = tryJourney;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return whether there was one */
    boolean run(BooleanSupplier stopping) {
        store.failAbandoned(
                clock.instant().minus(ABANDONED_AFTER),
                "The program that worked on it went away. Try again; with fewer leads, where memory was short.");
        var taken = store.take();
        taken.ifPresent(run -> run(run, stopping));
        return taken.isPresent();
    }

    private void run(DryRun run, BooleanSupplier stopping) {
        var watch = new Watch(run.id(), stopping);
        try {
            store.done(run.id(), tryJourney.run(run.journeyKey(), run.request(), watch::at));
        } catch (Refused refused) {
            store.refused(run.id(), refused.findings());
        } catch (Ended ended) {
            if (ended.why != null) {
                store.failed(run.id(), ended.why);
            } else if (stopping.getAsBoolean()) {
                store.giveBack(run.id());
            }
        } catch (RuntimeException | OutOfMemoryError fault) {
            LOG.error(
                    "The dry run {} of {} came to nothing; nothing else is affected.",
                    run.id(),
                    run.journeyKey(),
                    fault);
            store.failed(run.id(), "It came to nothing: " + fault + ". An administrator finds more in the log.");
        }
    }

    /** Looks now and then whether it is to go on, and says how far it is. */
    private final class Watch {
        private final String id;
        private final BooleanSupplier stopping;
        private final Instant begun = clock.instant();
        private Instant said = begun;

        private Watch(String id, BooleanSupplier stopping) {
            this.id = id;
            this.stopping = stopping;
        }

        private void at(double share) {
            var now = clock.instant();
            if (stopping.getAsBoolean()) {
                throw new Ended(null);
            }
            if (Duration.between(begun, now).compareTo(settings.longest()) > 0) {
                throw new Ended("It took longer than itinera.dry-run.longest, "
                        + settings.longest().toMinutes()
                        + " minutes, and was given up. Try fewer leads or days; or does the drawing go in circles?");
            }
            if (Duration.between(said, now).compareTo(SAY_EVERY) >= 0) {
                said = now;
                if (!store.beat(id, (int) (100 * share))) {
                    throw new Ended(null);
                }
            }
        }
    }

    /** It is not to go on. */
    private static final class Ended extends RuntimeException {
        private final String why;

        private Ended(String why) {
            super(why, null, false, false);
            this.why = why;
        }
    }
}
