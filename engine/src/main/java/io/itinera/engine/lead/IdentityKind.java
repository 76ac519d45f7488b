package io.itinera.engine.lead;

/** By what a sender may name a lead. */
public enum IdentityKind {
    EXTERNAL_ID("externalId", 190),
    EMAIL("email", 254),
    ANONYMOUS_ID("anonymousId", 190);

    private final String field;
    private final int longest;

    IdentityKind(String field, int longest) {
        this.field = field;
        this.longest = longest;
    }

    /** Name of the field that carries it. */
    public String field() {
        return field;
    }

    int longest() {
        return longest;
    }
}
