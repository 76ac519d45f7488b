package io.itinera.webapp.outbox;

import io.itinera.engine.lead.Lead;
import io.itinera.engine.message.Message;

/** A message in the list; the lead may have been erased. */
record OutboxRow(Message message, Lead lead) {
    static OutboxRow of(Message message, Lead lead) {
        return new OutboxRow(message, lead);
    }

    public String leadName() {
        return lead == null ? "Erased lead" : lead.displayName();
    }
}
