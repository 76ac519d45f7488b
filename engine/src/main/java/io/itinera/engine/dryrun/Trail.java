package io.itinera.engine.dryrun;

import java.util.List;

/** A lead's way through the journey. @param more whether it did more than is told */
public record Trail(String leadId, List<TrailStep> steps, boolean more) {}
