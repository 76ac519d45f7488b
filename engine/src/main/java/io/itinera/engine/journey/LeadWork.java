package io.itinera.engine.journey;

import java.util.List;

/** What a kind of background job does with its items. {@link RunLeadJobs} sees to all else. */
interface LeadWork {
    LeadJobKind kind();

    /** Where everyone is meant: the next items in the order of their ids. */
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
