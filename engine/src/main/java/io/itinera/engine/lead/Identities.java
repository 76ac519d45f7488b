package io.itinera.engine.lead;

import java.util.List;
import java.util.stream.Stream;

/** The names that a draft or a lead bears. */
final class Identities {
    private Identities() {}

    static List<Identity> of(LeadDraft draft) {
        return Stream.of(
                        identity(IdentityKind.EXTERNAL_ID, draft.externalId()),
                        identity(IdentityKind.EMAIL, draft.email()),
                        identity(IdentityKind.ANONYMOUS_ID, draft.anonymousId()))
                .filter(name -> name != null)
                .toList();
    }

    static Identity identity(IdentityKind kind, String value) {
        return value == null ? null : new Identity(kind, value);
    }
}
