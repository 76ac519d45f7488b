package io.itinera.engine.table;

/**
 * What became of a table that somebody published.
 *
 * @param version that decides now
 * @param unchanged whether it decided before already, because the newest version is the same file; nothing was published
 */
public record Publishing(String key, int version, boolean unchanged) {}
