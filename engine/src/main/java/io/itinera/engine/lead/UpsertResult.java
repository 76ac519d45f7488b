package io.itinera.engine.lead;

/** What became of one draft among many. */
public sealed interface UpsertResult {
    record Done(String leadId, boolean created) implements UpsertResult {}

    /**
     * @param field name of the field at fault
     * @param message what is wrong and the remedy
     */
    record Refused(String field, String message) implements UpsertResult {}
}
