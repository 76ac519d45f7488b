package io.itinera.connectors.sms;

import java.util.Locale;
import java.util.Set;

/**
 * What a text from a person asks for. The words are those that carriers demand to be honoured (CTIA), and their German,
 * French, Spanish, Portuguese and Italian counterparts. Only a text of nothing but the word counts: "stop by on Monday" is a reply.
 */
public enum SmsKeyword {
    STOP(Set.of(
            "STOP",
            "STOPALL",
            "STOP ALL",
            "UNSUBSCRIBE",
            "CANCEL",
            "END",
            "QUIT",
            "REVOKE",
            "OPTOUT",
            "OPT OUT",
            "OPT-OUT",
            "STOPP",
            "ABMELDEN",
            "ARRET",
            "ARRÊT",
            "BAJA",
            "ALTO",
            "CANCELAR",
            "PARAR",
            "SAIR",
            "ANNULLA")),
    START(Set.of("START", "YES", "UNSTOP")),
    HELP(Set.of("HELP", "INFO", "HILFE", "AIDE", "AYUDA")),
    /** A reply in words of its own. */
    NONE(Set.of());

    private final Set<String> words;

    SmsKeyword(Set<String> words) {
        this.words = words;
    }

    /** @param text as it came, null for none */
    public static SmsKeyword of(String text) {
        var word = text == null
                ? ""
                : text.replaceAll("[\\s\\p{Cntrl}]+", " ")
                        .replaceAll("^[\"'“”„.!? ]+|[\"'“”.!? ]+$", "")
                        .toUpperCase(Locale.ROOT);
        for (var keyword : values()) {
            if (keyword.words.contains(word)) {
                return keyword;
            }
        }
        return NONE;
    }
}
