package io.itinera.engine.event;

/** Whose event it is. One of the four is enough; of several, the first that is given decides, in this order. */
public record LeadRef(String id, String externalId, String email, String anonymousId) {
    public static LeadRef byId(String id) {
        return new LeadRef(id, null, null, null);
    }

    public static LeadRef byExternalId(String externalId) {
        return new LeadRef(null, externalId, null, null);
    }

    public static LeadRef byEmail(String email) {
        return new LeadRef(null, null, email, null);
    }

    public static LeadRef byAnonymousId(String anonymousId) {
        return new LeadRef(null, null, null, anonymousId);
    }
}
