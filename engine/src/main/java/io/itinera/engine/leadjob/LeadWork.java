package io.itinera.engine.leadjob;

import java.util.List;
import java.util.Set;

/** What a kind of background job does with its items. {@link LeadJobs} sees to all else. */
public interface LeadWork {
    /** Under which name its jobs are stored; in capitals, as in {@code ENROL}. */
    String kind();

    /** As messages call such a job. */
    String noun();

    /** How many items a transaction; the most that a crash undoes. */
    default int itemsAtOnce() {
        return 100;
    }

    /** Subjects whose jobs wait for now. */
    default Set<String> resting() {
        return Set.of();
    }

    /** Where everyone is meant: the next items in the order of their ids, after the job's position. */
    List<String> after(LeadJob job, int most);

    /** Where everyone is meant: items after the one id up to the other. */
    List<String> between(LeadJob job, String after, String until, int most);

    /**
     * Does the work for a batch in the present transaction. Whoever was dealt with already is skipped.
     *
     * @throws RuntimeException where it cannot be done together; it is tried one by one then
     */
    Seen work(LeadJob job, List<String> ids);

    /** What is said of one that fails by itself, too. */
    Seen passOver(LeadJob job, String id, RuntimeException why);
}
