package io.itinera.engine.leadjob;

/** How far something is that is done with many leads in the background. */
public interface BackgroundJob {
    LeadJobState state();

    /** Leads to look at, counted when it was started. */
    long total();

    /** Leads that were looked at so far. */
    long seen();

    default boolean finished() {
        return state().finished();
    }

    /** Whether leads are looked at now: it is neither finished nor paused. */
    default boolean running() {
        return state() == LeadJobState.RUNNING;
    }

    default boolean paused() {
        return state() == LeadJobState.PAUSED;
    }

    /** 0 to 100. */
    default int percent() {
        if (finished() || total() == 0) {
            return 100;
        }
        return (int) Math.min(99, 100 * seen() / total());
    }
}
