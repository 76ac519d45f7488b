package io.itinera.engine.link;

import java.time.Instant;

/**
 * What a genuine token says.
 *
 * @param target where a click leads; null for the other kinds
 */
public record SignedLink(LinkKind kind, LinkAbout about, String target, Instant validUntil) {}
