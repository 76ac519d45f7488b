package io.itinera.engine.retention;

import java.util.Locale;

/** What ages out, each by a setting of its own: {@code itinera.retention.} and the name in small letters. */
public enum Kept {
    /** Stays in journeys, from their end. */
    JOURNEYS("P2Y"),
    /** Where leads came along inside journeys, from their arrival there. */
    STEPS("P1Y"),
    /** Events, from their arrival. */
    EVENTS("P2Y"),
    /** Messages that are sent, refused, failed or dead, and what capture providers kept of them. */
    MESSAGES("P2Y"),
    /** Which lead got a message when, as frequency caps count it; no cap looks further back than 90 days. */
    CONTACTS("P91D"),
    /** Scores but the newest of each lead. */
    SCORES("P1Y"),
    /** Imports and their rejected lines, from their end. */
    IMPORTS("P90D"),
    /** Events that a journey cannot go on by, however often it is tried. */
    WAKE_UPS("P30D"),
    /** The process engine's own history and logs, unless a drawing's time to live ends sooner. */
    ENGINE_HISTORY("P1Y"),
    /** Who published, exported, erased and changed rights. */
    AUDIT("P10Y");

    private final String unlessSaid;

    Kept(String unlessSaid) {
        this.unlessSaid = unlessSaid;
    }

    /** As {@code itinera.retention.} is followed by in the settings. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String unlessSaid() {
        return unlessSaid;
    }
}
