package io.itinera.engine.journey;

/** How many of a batch go on by the other version, stay on theirs, and left the journey. */
public record Moved(int moved, int stayed, int left) {}
