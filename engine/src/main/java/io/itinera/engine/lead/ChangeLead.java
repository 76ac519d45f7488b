package io.itinera.engine.lead;

import io.itinera.engine.base.Json;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes the lead after a change from the lead before; the very same object where nothing changed. */
final class ChangeLead {
    private ChangeLead() {}

    static Lead blank(String id, Instant now) {
        var at = now.truncatedTo(ChronoUnit.MILLIS);
        return new Lead(
                id,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                LifecycleStage.ANONYMOUS,
                null,
                null,
                Map.of(),
                at,
                at);
    }

    static Lead by(Lead before, LeadDraft draft, Instant now) {
        var externalId = draft.externalId() == null ? before.externalId() : draft.externalId();
        var email = draft.email() == null ? before.email() : draft.email();
        var after = new Lead(
                before.id(),
                externalId,
                email,
                pick(before.phone(), draft.phone()),
                pick(before.firstName(), draft.firstName()),
                pick(before.lastName(), draft.lastName()),
                pick(before.company(), draft.company()),
                pick(before.language(), draft.language()),
                pick(before.timeZone(), draft.timeZone()),
                stage(before, draft, externalId != null || email != null),
                before.score(),
                before.grade(),
                merged(before.attributes(), draft.attributes()),
                before.createdAt(),
                before.updatedAt());
        return touched(before, after, now);
    }

    /** What is known of the visitor fills what is not known of the lead. */
    static Lead completedBy(Lead lead, Lead visitor, Instant now) {
        var after = new Lead(
                lead.id(),
                lead.externalId(),
                lead.email(),
                first(lead.phone(), visitor.phone()),
                first(lead.firstName(), visitor.firstName()),
                first(lead.lastName(), visitor.lastName()),
                first(lead.company(), visitor.company()),
                first(lead.language(), visitor.language()),
                first(lead.timeZone(), visitor.timeZone()),
                lead.lifecycleStage(),
                lead.score(),
                lead.grade(),
                merged(visitor.attributes(), lead.attributes()),
                lead.createdAt(),
                lead.updatedAt());
        return touched(lead, after, now);
    }

    static Lead stage(Lead lead, LifecycleStage stage, Instant now) {
        return new Lead(
                lead.id(),
                lead.externalId(),
                lead.email(),
                lead.phone(),
                lead.firstName(),
                lead.lastName(),
                lead.company(),
                lead.language(),
                lead.timeZone(),
                stage,
                lead.score(),
                lead.grade(),
                lead.attributes(),
                lead.createdAt(),
                now);
    }

    private static Lead touched(Lead before, Lead after, Instant now) {
        if (after.equals(before)) {
            return before;
        }
        return stage(after, after.lifecycleStage(), now.truncatedTo(ChronoUnit.MILLIS));
    }

    private static LifecycleStage stage(Lead before, LeadDraft draft, boolean identified) {
        if (draft.lifecycleStage() != null) {
            return draft.lifecycleStage();
        }
        boolean justIdentified = identified && before.lifecycleStage() == LifecycleStage.ANONYMOUS;
        return justIdentified ? LifecycleStage.LEAD : before.lifecycleStage();
    }

    private static String first(String known, String other) {
        return known == null ? other : known;
    }

    private static String pick(String before, String drafted) {
        if (drafted == null) {
            return before;
        }
        return drafted.isEmpty() ? null : drafted;
    }

    private static Map<String, Object> merged(Map<String, Object> before, Map<String, Object> drafted) {
        if (drafted.isEmpty()) {
            return before;
        }
        var result = new LinkedHashMap<>(before);
        drafted.forEach((name, value) -> {
            if (value == null) {
                result.remove(name);
            } else {
                result.put(name, value);
            }
        });
        return Json.write(result).equals(Json.write(before)) ? before : result;
    }
}
