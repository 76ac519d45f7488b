package io.itinera.engine.lead;

import io.itinera.engine.base.InvalidInput;

/** What became of one draft; the refusal as it is thrown at a single sender. */
record Attempt(String leadId, boolean created, RuntimeException refusal) {
    static Attempt done(String leadId, boolean created) {
        return new Attempt(leadId, created, null);
    }

    static Attempt refused(RuntimeException refusal) {
        return new Attempt(null, false, refusal);
    }

    UpsertResult result() {
        if (refusal == null) {
            return new UpsertResult.Done(leadId, created);
        }
        var field = refusal instanceof InvalidInput invalid ? invalid.field() : IdentityKind.EXTERNAL_ID.field();
        return new UpsertResult.Refused(field, refusal.getMessage());
    }
}
