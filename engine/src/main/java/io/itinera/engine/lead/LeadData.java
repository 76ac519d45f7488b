package io.itinera.engine.lead;

/**
 * A feature that keeps data of leads. Every bean of this type takes part when a lead is exported, erased, or found to
 * be the same person as another one. All of it happens in one transaction.
 */
public interface LeadData {
    /** Name of this feature's part of an export, such as {@code events}. */
    String section();

    /** What is kept of the lead, as records, maps and lists that JSON can show. */
    Object export(String leadId);

    /** Removes what is kept of the lead. Erasing twice, or a lead of whom nothing is kept, is no error. */
    void erase(String leadId);

    /**
     * An anonymous lead turned out to be a lead we know: hands over what is kept of it. What cannot be handed over is
     * erased, since the anonymous lead is no more.
     */
    default void merge(String anonymousLeadId, String knownLeadId) {
        erase(anonymousLeadId);
    }
}
