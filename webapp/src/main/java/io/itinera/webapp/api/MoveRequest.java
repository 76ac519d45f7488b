package io.itinera.webapp.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.journey.MoveOrder;
import io.itinera.engine.journey.Overdue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which leads are to go on by another version.
 *
 * @param leadIds left out for all
 * @param mapping element → element, "#leave" or "#stay"
 * @param overdue at_once, spread, anew or leave_out
 * @param anew whether all waits begin anew
 */
record MoveRequest(
        @JsonProperty(required = true) Integer from,
        @JsonProperty(required = true) Integer to,
        List<String> leadIds,
        Map<String, String> mapping,
        String overdue,
        Integer spreadHours,
        Boolean anew) {
    private static final int MOST_LEADS = 10_000;

    MoveOrder order() {
        if (from == null || to == null) {
            throw new InvalidInput(from == null ? "from" : "to", "Name both versions: {\"from\": 1, \"to\": 2}.");
        }
        if (leadIds != null && (leadIds.contains(null) || leadIds.size() > MOST_LEADS)) {
            throw new InvalidInput(
                    "leadIds", "Send up to " + MOST_LEADS + " ids of leads and no null, or leave leadIds out for all.");
        }
        if (mapping != null && mapping.containsValue(null)) {
            throw new InvalidInput(
                    "mapping", "An element is mapped to null; send an element's id, \"#leave\" or \"#stay\".");
        }
        return new MoveOrder(from, to, leadIds, mapping, choice(), spreadHours, Boolean.TRUE.equals(anew));
    }

    private Overdue choice() {
        if (overdue == null) {
            return null;
        }
        return Arrays.stream(Overdue.values())
                .filter(one -> one.name().equalsIgnoreCase(overdue))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        "overdue",
                        "overdue is \"" + overdue + "\"; send "
                                + Arrays.stream(Overdue.values())
                                        .map(one -> one.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))
                                + "."));
    }
}
