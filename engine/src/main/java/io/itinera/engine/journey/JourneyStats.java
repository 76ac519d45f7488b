package io.itinera.engine.journey;

import java.util.Map;

/** @param elements by element id of the drawing; those of older versions too, where leads have been there */
public record JourneyStats(String key, int version, Map<String, ElementStats> elements) {}
