package io.itinera.engine.lead;

record IdentityRow(IdentityKind identityKind, String identityValue, String leadId) {
    static IdentityRow of(Identity identity, String leadId) {
        return new IdentityRow(identity.kind(), identity.value(), leadId);
    }

    Identity identity() {
        return new Identity(identityKind, identityValue);
    }
}
