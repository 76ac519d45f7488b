package io.itinera.webapp.journeys;

import io.itinera.engine.journey.MoveOrder;
import io.itinera.engine.journey.Overdue;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a person chose on the page: {@code map.ten-days=some-days}, {@code overdue=SPREAD}, and so on. */
record MoveForm(MoveOrder order, String leads) {
    private static final String MAP = "map.";
    private static final String ANEW = "anew";

    static MoveForm of(int from, int to, Map<String, String> parameters) {
        Map<String, String> mapping = new HashMap<>();
        parameters.forEach((name, value) -> {
            if (name.startsWith(MAP) && !value.isBlank()) {
                mapping.put(name.substring(MAP.length()), value);
            }
        });
        var leads = parameters.getOrDefault("leads", "").strip();
        var overdue = parameters.getOrDefault("overdue", "");
        var hours = parameters.getOrDefault("hours", "");
        return new MoveForm(
                new MoveOrder(
                        from,
                        to,
                        leads.isEmpty() ? null : listed(leads),
                        mapping,
                        overdue.isEmpty() ? null : Overdue.valueOf(overdue),
                        hours.matches("\\d{1,4}") ? Integer.valueOf(hours) : null,
                        ANEW.equals(parameters.get("waits"))),
                leads);
    }

    private static List<String> listed(String leads) {
        return Arrays.stream(leads.split("[\\s,;]+")).toList();
    }
}
