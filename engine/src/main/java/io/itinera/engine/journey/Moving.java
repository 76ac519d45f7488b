package io.itinera.engine.journey;

/**
 * A migration as the engine carries it out.
 *
 * @param id tells one migration from another
 */
public record Moving(String id, PublishedVersion from, PublishedVersion to, MoveOrder order) {}
