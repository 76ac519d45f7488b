package io.itinera.engine.sweep;

import java.util.List;

/** What a sweep does with leads. Every bean of this type can be the work of one. */
public interface LeadWork {
    /** Under which name its sweeps are stored; in capitals, as in {@code ENROL}. */
    String work();

    /** What a lead cannot do where it fails, as in "could not enter its journey". */
    String deed();

    /** How many leads a transaction; the most that are lost of a crash, and tried singly where one of them fails. */
    default int leadsAtOnce() {
        return 100;
    }

    /**
     * Does the work on some leads, in the present transaction. Leads that are gone count as skipped.
     *
     * @param sweep what belongs to all its leads
     * @return how many it was done for, and how many were left alone; together as many as there are
     * @throws RuntimeException where one of them fails: then they are tried singly
     */
    Done on(SweepRow sweep, List<String> leadIds);

    /** @param skipped for whom there was nothing to do */
    record Done(long done, long skipped) {}
}
