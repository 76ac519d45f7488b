package io.itinera.engine.event;

import io.itinera.engine.base.Ids;
import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.Json;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Checks an incoming event and completes what it leaves open. */
final class CheckEvent {
    private static final int LONGEST_TEXT = 100;
    private static final int LARGEST_ATTRIBUTES = 8_000;
    private static final Duration CLOCKS_DIFFER = Duration.ofHours(1);

    private CheckEvent() {}

    /** @throws InvalidInput saying what is wrong */
    static IncomingEvent checked(IncomingEvent event, Instant now) {
        if (event == null) {
            throw new InvalidInput(null, "The event is null; send an object with lead and type.");
        }
        if (event.type() == null || event.type().isBlank()) {
            throw new InvalidInput("type", "The event has no type; say what the lead did, such as \"click\".");
        }
        return new IncomingEvent(
                id(event.id()),
                lead(event.lead()),
                text("type", event.type()),
                occurredAt(event.occurredAt(), now),
                attributes(event.attributes()));
    }

    private static String id(String id) {
        return id == null || id.isBlank() ? Ids.next() : text("id", id);
    }

    private static LeadRef lead(LeadRef lead) {
        if (lead == null || isBlank(lead.id(), lead.externalId(), lead.email(), lead.anonymousId())) {
            throw new InvalidInput(
                    "lead", "The event does not say whose it is; give lead.id, externalId, email or anonymousId.");
        }
        return lead;
    }

    private static boolean isBlank(String... names) {
        for (var name : names) {
            if (name != null && !name.isBlank()) {
                return false;
            }
        }
        return true;
    }

    private static String text(String field, String value) {
        var text = value.strip();
        if (text.length() > LONGEST_TEXT) {
            throw new InvalidInput(
                    field, field + " has " + text.length() + " characters; use at most " + LONGEST_TEXT + ".");
        }
        return text;
    }

    private static Instant occurredAt(Instant occurredAt, Instant now) {
        var at = occurredAt == null ? now : occurredAt;
        if (at.isAfter(now.plus(CLOCKS_DIFFER))) {
            throw new InvalidInput(
                    "occurredAt",
                    "occurredAt " + at + " lies in the future (now is " + now.truncatedTo(ChronoUnit.SECONDS)
                            + "); check the sender's clock and time zone, times are UTC unless they say otherwise.");
        }
        if (at.isBefore(Instant.EPOCH)) {
            throw new InvalidInput("occurredAt", "occurredAt " + at + " lies before 1970; check the sender's clock.");
        }
        return at.truncatedTo(ChronoUnit.MILLIS);
    }

    private static Map<String, Object> attributes(Map<String, Object> attributes) {
        if (attributes == null || attributes.isEmpty()) {
            return Map.of();
        }
        var json = Json.write(attributes);
        if (json.length() > LARGEST_ATTRIBUTES) {
            throw new InvalidInput(
                    "attributes",
                    "The attributes have " + json.length() + " characters as JSON; send at most " + LARGEST_ATTRIBUTES
                            + ".");
        }
        return Json.readMap(json);
    }
}
