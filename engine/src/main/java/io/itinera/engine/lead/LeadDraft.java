package io.itinera.engine.lead;

import io.itinera.engine.consent.Channel;
import io.itinera.engine.consent.ConsentState;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a sender knows about a lead. At least one of external id, e-mail address and anonymous id says which lead is
 * meant. Null leaves a field as it is; an empty text empties it (but for the three identities, where it is as good as
 * null). Attributes are merged by name; an attribute with the value null is removed.
 */
public record LeadDraft(
        String externalId,
        String email,
        String anonymousId,
        String phone,
        String firstName,
        String lastName,
        String company,
        String language,
        String timeZone,
        LifecycleStage lifecycleStage,
        Map<String, Object> attributes,
        Map<Channel, ConsentState> consent) {

    /**
     * Reads the JSON object of the API: known fields by name, {@code attributes} and {@code consent} as objects, every
     * other field an attribute, as the other columns of an import are.
     *
     * @throws io.itinera.engine.base.InvalidInput for a value of the wrong kind, or a name that is nearly a known one
     */
    public static LeadDraft of(Map<String, Object> json) {
        return ReadLeadDraft.from(json);
    }

    /**
     * The draft in the form in which it would be kept, with nothing stored.
     *
     * @throws io.itinera.engine.base.InvalidInput naming the first field at fault
     */
    public LeadDraft checked() {
        return CheckLeadDraft.checked(this);
    }

    public static LeadDraft byExternalId(String externalId) {
        return new LeadDraft(externalId, null, null, null, null, null, null, null, null, null, null, null);
    }

    public static LeadDraft byEmail(String email) {
        return new LeadDraft(null, email, null, null, null, null, null, null, null, null, null, null);
    }

    public static LeadDraft byAnonymousId(String anonymousId) {
        return new LeadDraft(null, null, anonymousId, null, null, null, null, null, null, null, null, null);
    }

    public LeadDraft withIdentities(String newExternalId, String newEmail, String newAnonymousId) {
        return new LeadDraft(
                newExternalId,
                newEmail,
                newAnonymousId,
                phone,
                firstName,
                lastName,
                company,
                language,
                timeZone,
                lifecycleStage,
                attributes,
                consent);
    }

    public LeadDraft withName(String newFirstName, String newLastName) {
        return new LeadDraft(
                externalId,
                email,
                anonymousId,
                phone,
                newFirstName,
                newLastName,
                company,
                language,
                timeZone,
                lifecycleStage,
                attributes,
                consent);
    }

    /** @param value null removes the attribute from the lead */
    public LeadDraft withAttribute(String name, Object value) {
        var more = attributes == null ? new LinkedHashMap<String, Object>() : new LinkedHashMap<>(attributes);
        more.put(name, value);
        return new LeadDraft(
                externalId,
                email,
                anonymousId,
                phone,
                firstName,
                lastName,
                company,
                language,
                timeZone,
                lifecycleStage,
                more,
                consent);
    }

    public LeadDraft withConsent(Channel channel, ConsentState state) {
        var more = consent == null ? new HashMap<Channel, ConsentState>() : new HashMap<>(consent);
        more.put(channel, state);
        return new LeadDraft(
                externalId,
                email,
                anonymousId,
                phone,
                firstName,
                lastName,
                company,
                language,
                timeZone,
                lifecycleStage,
                attributes,
                more);
    }
}
