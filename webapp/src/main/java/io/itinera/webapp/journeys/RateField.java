package io.itinera.webapp.journeys;

import io.itinera.engine.dryrun.Rate;
import java.util.Locale;

/**
 * A field for how often something happens.
 *
 * @param ofMessages whether of messages, else of leads
 * @param usually what is taken where it stays empty, in percent
 */
record RateField(String type, boolean ofMessages, String usually, boolean assumed) {
    static RateField of(Rate rate) {
        return new RateField(
                rate.type(),
                rate.ofMessages(),
                String.format(Locale.ENGLISH, "%.1f", 100 * rate.share()),
                rate.source().equals("assumed"));
    }
}
