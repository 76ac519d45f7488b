package io.itinera.engine.tablecase;

import java.time.Instant;

/**
 * The cases of a decision as they are kept.
 */
public record CaseFile(String key, String csv, int cases, String savedBy, Instant savedAt) {
    public String mark() {
        return savedAt.toEpochMilli() + "-" + Integer.toHexString(csv.hashCode());
    }
}
