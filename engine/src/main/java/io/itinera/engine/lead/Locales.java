package io.itinera.engine.lead;

import io.itinera.engine.base.InvalidInput;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.Locale;

/** Checks language tags and time zone ids; null and the empty text pass. */
final class Locales {
    private Locales() {}

    /** @return the tag in its usual spelling, {@code pt-BR} also for {@code PT_br} */
    static String language(String tag) {
        if (tag == null || tag.isEmpty()) {
            return tag;
        }
        try {
            var locale =
                    new Locale.Builder().setLanguageTag(tag.replace('_', '-')).build();
            if (!locale.getLanguage().isEmpty()) {
                return locale.toLanguageTag();
            }
        } catch (IllformedLocaleException e) {
            throw invalidLanguage(tag);
        }
        throw invalidLanguage(tag);
    }

    private static InvalidInput invalidLanguage(String tag) {
        return new InvalidInput("language", "\"" + tag + "\" is no language tag; write it like de or pt-BR.");
    }

    static String timeZone(String zone) {
        if (zone == null || zone.isEmpty()) {
            return zone;
        }
        try {
            return ZoneId.of(zone).getId();
        } catch (DateTimeException e) {
            throw new InvalidInput("timeZone", "\"" + zone + "\" is no time zone; write it like Europe/Berlin.");
        }
    }
}
