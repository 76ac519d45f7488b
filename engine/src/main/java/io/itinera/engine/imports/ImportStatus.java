package io.itinera.engine.imports;

import java.time.Instant;

/**
 * How far an import is. {@code read} is the sum of the three counts behind it.
 *
 * @param read lines that held anything
 * @param created leads that were new
 * @param updated lines that belonged to a lead already known, also from an earlier line of the file
 * @param rejected bad lines; each is one {@link ImportError}
 * @param percent share of the file's bytes that is done, or null while the file is still uploaded
 * @param failure why it failed as a whole, or null
 */
public record ImportStatus(
        String id,
        String fileName,
        ImportState state,
        long read,
        long created,
        long updated,
        long rejected,
        Integer percent,
        Instant startedAt,
        Instant finishedAt,
        String failure) {}
