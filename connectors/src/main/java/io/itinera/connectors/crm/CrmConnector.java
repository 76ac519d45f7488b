package io.itinera.connectors.crm;

import io.itinera.connectors.Outcome;

/** Writes records into the customer-relationship system that sales works in. */
public interface CrmConnector {

    /** Name of the provider behind it, e.g. {@code capture}. */
    String name();

    /** Creates the record, or updates it where one with the same idempotency key exists already. */
    Outcome upsert(CrmRecord record);
}
