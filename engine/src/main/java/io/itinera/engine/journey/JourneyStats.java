package io.itinera.engine.journey;

import java.util.Map;

/** @param elements by element id of the drawing; elements that nobody reached yet are absent */
public record JourneyStats(String key, int version, Map<String, ElementStats> elements) {}
