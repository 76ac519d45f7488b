package io.itinera.webapp.page;

import java.util.Locale;
import java.util.Map;

/** Names of the program in a marketer's words. */
final class Words {
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("MQL", "Marketing-qualified"),
            Map.entry("SQL", "Sales-qualified"),
            Map.entry("EMAIL", "E-mail"),
            Map.entry("SMS", "SMS"),
            Map.entry("CRM", "CRM"),
            Map.entry("WHATSAPP", "WhatsApp"),
            Map.entry("OPTED_IN", "Opted in"),
            Map.entry("OPTED_OUT", "Opted out"),
            Map.entry("QUEUED", "Waiting to go out"),
            Map.entry("DEAD", "Given up"),
            Map.entry("ADDRESS", "No address"),
            Map.entry("CAP", "Enough messages lately"),
            Map.entry("HOURS", "Time of day"),
            Map.entry("HOLDOUT", "Kept out to compare with"),
            Map.entry("RULE", "Contact policy"),
            Map.entry("BREAKER_CLOSED", "At work"),
            Map.entry("BREAKER_RESTING", "Asked to wait"),
            Map.entry("BREAKER_PROBING", "Trying again"),
            Map.entry("BREAKER_OPEN", "Out of reach"),
            Map.entry("OPEN", "Waiting for sales"),
            Map.entry("HIT_UNIQUE", "One rule at most holds"),
            Map.entry("HIT_FIRST", "The first rule that holds counts"),
            Map.entry("HIT_ANY", "Rules that hold must agree"),
            Map.entry("HIT_RULE ORDER", "All rules that hold count, in their order"),
            Map.entry("HIT_COLLECT", "All rules that hold count"),
            Map.entry("HIT_COLLECT SUM", "Points of all rules that hold are added"),
            Map.entry("HIT_COLLECT COUNT", "Rules that hold are counted"),
            Map.entry("HIT_COLLECT MIN", "The least of all rules that hold counts"),
            Map.entry("HIT_COLLECT MAX", "The greatest of all rules that hold counts"));

    private Words() {}

    static String label(Object state) {
        if (state == null) {
            return "–";
        }
        var name = state.toString().toUpperCase(Locale.ROOT);
        return LABELS.getOrDefault(name, sentence(name.toLowerCase(Locale.ROOT).replace('_', ' ')));
    }

    static String of(String name) {
        if (name == null || name.isBlank()) {
            return "–";
        }
        if (name.strip().contains(" ")) {
            return sentence(name.strip());
        }
        var spaced = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ")
                .replaceAll("(?<=[A-Z])(?=[A-Z][a-z])", " ")
                .replaceAll("[-_.]+", " ")
                .trim();
        var words = spaced.split(" +");
        for (var i = 0; i < words.length; i++) {
            words[i] = isShort(words[i]) ? words[i] : words[i].toLowerCase(Locale.ROOT);
        }
        return sentence(String.join(" ", words));
    }

    private static boolean isShort(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
