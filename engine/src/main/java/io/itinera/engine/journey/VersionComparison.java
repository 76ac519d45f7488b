package io.itinera.engine.journey;

import java.util.List;

/** Two versions side by side. */
public record VersionComparison(JourneyVersion from, JourneyVersion to, List<DrawingChange> changes) {}
