package io.itinera.engine.journey;

/** Whether a lead that has been in a journey may enter it again. Nobody is ever in the same journey twice at once. */
public enum ReEntry {
    NEVER,
    AFTER_LEAVING
}
