package io.itinera.engine.content;

import java.util.List;
import java.util.Locale;

/** Tells whether a content is as it was: its newest version, when it was changed and what it says. */
final class Marks {
    private static final String NONE = "none";

    private Marks() {}

    /** @param versions newest first */
    static String of(List<ContentRow> versions) {
        if (versions.isEmpty()) {
            return NONE;
        }
        var newest = versions.get(0);
        return newest.version() + "-" + newest.state().name().toLowerCase(Locale.ROOT) + "-"
                + newest.changedAt().toEpochMilli() + "-"
                + Integer.toHexString(newest.body().hashCode());
    }

    /** @throws EditedMeanwhile where it is not, any more */
    static void check(String key, List<ContentRow> versions, String mark) {
        if (mark != null && !mark.equals(of(versions))) {
            throw new EditedMeanwhile(
                    key, versions.isEmpty() ? null : versions.get(0).shown());
        }
    }
}
