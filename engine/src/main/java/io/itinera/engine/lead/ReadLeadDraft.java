package io.itinera.engine.lead;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.consent.Channel;
import io.itinera.engine.consent.ConsentState;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads a draft from the JSON object of the API. */
final class ReadLeadDraft {
    private static final List<String> TEXTS = List.of(
            "externalId", "email", "anonymousId", "phone", "firstName", "lastName", "company", "language", "timeZone");
    private static final Set<String> OTHERS = Set.of("lifecycleStage", "attributes", "consent");

    private final Map<String, Object> json;

    private ReadLeadDraft(Map<String, Object> json) {
        this.json = json;
    }

    static LeadDraft from(Map<String, Object> json) {
        return new ReadLeadDraft(json).draft();
    }

    private LeadDraft draft() {
        return new LeadDraft(
                text("externalId"),
                text("email"),
                text("anonymousId"),
                text("phone"),
                text("firstName"),
                text("lastName"),
                text("company"),
                text("language"),
                text("timeZone"),
                json.get("lifecycleStage") == null ? null : LifecycleStage.of(text("lifecycleStage")),
                attributes(),
                consent());
    }

    /** Numbers are taken as texts: an external id or a phone number often arrives as one. */
    private String text(String field) {
        var value = json.get(field);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        if (value instanceof Number) {
            return value.toString();
        }
        throw new InvalidInput(field, field + " is a text; send it in quotes.");
    }

    private Map<String, Object> attributes() {
        var result = new LinkedHashMap<String, Object>();
        object("attributes").forEach((name, value) -> result.put(name.toString(), value));
        json.forEach((name, value) -> {
            if (!TEXTS.contains(name) && !OTHERS.contains(name)) {
                NearlyKnownName.refuse(name, TEXTS, OTHERS);
                result.put(name, value);
            }
        });
        return result;
    }

    private Map<Channel, ConsentState> consent() {
        var result = new EnumMap<Channel, ConsentState>(Channel.class);
        object("consent").forEach((channel, state) -> {
            var field = "consent." + channel;
            result.put(constant(Channel.class, field, channel), constant(ConsentState.class, field, state));
        });
        return result;
    }

    private Map<?, ?> object(String field) {
        var value = json.get(field);
        if (value == null) {
            return Map.of();
        }
        if (value instanceof Map<?, ?> object) {
            return object;
        }
        throw new InvalidInput(field, field + " is a JSON object: {\"name\": value}.");
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String field, Object value) {
        var wanted = String.valueOf(value).trim().replace('-', '_');
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(wanted)) {
                return constant;
            }
        }
        var known = List.of(type.getEnumConstants()).toString().toLowerCase(Locale.ROOT);
        throw new InvalidInput(field, "\"" + value + "\" is none of " + known + ".");
    }
}
