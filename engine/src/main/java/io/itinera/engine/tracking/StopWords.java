package io.itinera.engine.tracking;

import java.util.Locale;
import java.util.Set;

/** Words by which people end a conversation on their phone, as carriers and laws know them. */
final class StopWords {
    private static final Set<String> WORDS = Set.of(
            "stop",
            "stopall",
            "stop all",
            "unsubscribe",
            "cancel",
            "end",
            "quit",
            "optout",
            "opt out",
            "revoke",
            "stopp",
            "abmelden",
            "arret",
            "arrêt",
            "baja",
            "alto",
            "parar",
            "sair");

    private StopWords() {}

    /** True where the answer is a stop word and nothing else. */
    static boolean is(Object text) {
        return text instanceof String said
                && WORDS.contains(said.strip()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[\\p{Punct}\\s]+", " ")
                        .strip());
    }
}
