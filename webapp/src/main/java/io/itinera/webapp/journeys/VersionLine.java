package io.itinera.webapp.journeys;

import io.itinera.engine.journey.JourneyVersion;
import java.util.List;

/**
 * A version in the list of a journey's page.
 *
 * @param moveTo the version that its leads would most likely be moved to: the newest that takes leads, of it the one before;
 *     null where there is no other
 */
record VersionLine(JourneyVersion version, Integer moveTo) {
    static List<VersionLine> of(List<JourneyVersion> versions) {
        return versions.stream()
                .map(one -> new VersionLine(one, moveTo(one, versions)))
                .toList();
    }

    private static Integer moveTo(JourneyVersion from, List<JourneyVersion> versions) {
        return versions.stream()
                .filter(other -> other.takesLeads() && other.version() != from.version())
                .findFirst()
                .map(JourneyVersion::version)
                .orElse(null);
    }
}
