package io.itinera.engine.lead;

import static io.itinera.engine.lead.Identities.identity;

import io.itinera.engine.base.Conflict;
import io.itinera.engine.base.Ids;
import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.consent.Consent;
import java.time.Instant;

/** Finds the lead that a draft means, and applies the draft to it. Nothing is touched where it refuses. */
class ApplyDraft {
    private final WorkingSet set;
    private final Instant now;
    private final String source;

    ApplyDraft(WorkingSet set, Instant now, String source) {
        this.set = set;
        this.now = now;
        this.source = source;
    }

    Attempt apply(LeadDraft draft) {
        var visitor = set.owner(identity(IdentityKind.ANONYMOUS_ID, draft.anonymousId()));
        var known = known(draft, visitor);
        refuseAnonymousStage(draft, known);
        boolean created = known == null;
        var before = created ? ChangeLead.blank(Ids.next(), now) : known;
        if (created) {
            set.put(before);
        }
        var from = before;
        if (visitor != null && visitor.anonymous() && !visitor.id().equals(before.id())) {
            from = ChangeLead.completedBy(before, visitor, now);
            set.merge(visitor, before.id());
        }
        var after = ChangeLead.by(from, draft, now);
        rename(before, after, draft);
        if (after != before) {
            set.put(after);
        }
        say(draft, after.id());
        return Attempt.done(after.id(), created);
    }

    private Lead known(LeadDraft draft, Lead visitor) {
        var byExternalId = set.owner(identity(IdentityKind.EXTERNAL_ID, draft.externalId()));
        var byEmail = set.owner(identity(IdentityKind.EMAIL, draft.email()));
        if (byExternalId != null && byEmail != null && !byExternalId.id().equals(byEmail.id())) {
            throw new Conflict("The external id \"" + draft.externalId() + "\" and the e-mail address \""
                    + draft.email()
                    + "\" belong to two different leads. Send only one of the two, or correct the one that is wrong.");
        }
        if (byExternalId != null) {
            return byExternalId;
        }
        if (byEmail != null && contradicts(draft.externalId(), byEmail.externalId())) {
            throw new Conflict("The e-mail address \"" + draft.email()
                    + "\" belongs to the lead with the external id \"" + byEmail.externalId() + "\", not \""
                    + draft.externalId() + "\". Send that external id, or another e-mail address.");
        }
        return byEmail != null ? byEmail : samePerson(draft, visitor);
    }

    /** A device may be shared: a visitor who is known by another name than the draft's is somebody else. */
    private static Lead samePerson(LeadDraft draft, Lead visitor) {
        boolean same = visitor != null
                && !contradicts(draft.externalId(), visitor.externalId())
                && !contradicts(draft.email(), visitor.email());
        return same ? visitor : null;
    }

    private static boolean contradicts(String one, String other) {
        return one != null && other != null && !one.equals(other);
    }

    private static void refuseAnonymousStage(LeadDraft draft, Lead known) {
        boolean identified = draft.email() != null || draft.externalId() != null || known != null && !known.anonymous();
        if (identified && draft.lifecycleStage() == LifecycleStage.ANONYMOUS) {
            throw new InvalidInput(
                    "lifecycleStage", "A lead with e-mail address or external id is not anonymous; use lead.");
        }
    }

    private void rename(Lead before, Lead after, LeadDraft draft) {
        if (before.email() != null && !before.email().equals(after.email())) {
            set.unname(identity(IdentityKind.EMAIL, before.email()));
        }
        Identities.of(draft).forEach(name -> set.name(name, after.id()));
    }

    private void say(LeadDraft draft, String leadId) {
        draft.consent()
                .forEach((channel, state) ->
                        set.say(new Consent(leadId, channel, Consent.ALL_TOPICS, state, source, now)));
    }
}
