package io.itinera.engine.lead;

import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person or a visitor we may win, as we know them now.
 *
 * @param externalId the id that another system (a CRM, a shop) knows the lead by
 * @param email normalised: lower case, no blanks around it
 * @param language a language tag such as {@code de} or {@code pt-BR}
 * @param timeZone a zone id such as {@code Europe/Berlin}
 * @param score as of the last scoring, null before the first
 * @param attributes everything else that is known, by name; never null
 */
public record Lead(
        String id,
        String externalId,
        String email,
        String phone,
        String firstName,
        String lastName,
        String company,
        String language,
        String timeZone,
        LifecycleStage lifecycleStage,
        Integer score,
        String grade,
        Map<String, Object> attributes,
        Instant createdAt,
        Instant updatedAt) {

    private static final int SHOWN_OF_ID = 8;

    /** The name, else the e-mail address, else the external id, else "Anonymous lead …". */
    public String displayName() {
        var name = Stream.of(firstName, lastName)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        if (!name.isEmpty()) {
            return name;
        }
        if (email != null) {
            return email;
        }
        return externalId != null
                ? externalId
                : "Anonymous lead " + id.substring(Math.max(0, id.length() - SHOWN_OF_ID));
    }

    /**
     * What expressions and templates see as {@code lead.<name>}: the lead's own fields first, then the attributes;
     * null where there is neither. The lifecycle stage is its code ({@code mql}).
     */
    public Object field(String name) {
        var own = LeadFields.READERS.get(name);
        return own != null ? own.apply(this) : attributes.get(name);
    }

    /** Known to us by no more than a cookie: neither e-mail address nor external id. */
    public boolean anonymous() {
        return email == null && externalId == null;
    }

    private static final class LeadFields {
        static final Map<String, Function<Lead, Object>> READERS = Map.ofEntries(
                Map.entry("id", Lead::id),
                Map.entry("externalId", Lead::externalId),
                Map.entry("email", Lead::email),
                Map.entry("phone", Lead::phone),
                Map.entry("firstName", Lead::firstName),
                Map.entry("lastName", Lead::lastName),
                Map.entry("company", Lead::company),
                Map.entry("language", Lead::language),
                Map.entry("timeZone", Lead::timeZone),
                Map.entry("lifecycleStage", lead -> lead.lifecycleStage().code()),
                Map.entry("score", Lead::score),
                Map.entry("grade", Lead::grade),
                Map.entry("createdAt", Lead::createdAt),
                Map.entry("updatedAt", Lead::updatedAt));
    }

    /** Names of a lead's own fields; no attribute may have one of these. */
    public static java.util.Set<String> ownFields() {
        return LeadFields.READERS.keySet();
    }
}
