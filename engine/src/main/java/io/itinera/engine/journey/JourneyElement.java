package io.itinera.engine.journey;

/**
 * A place of a drawing through which leads pass.
 *
 * @param name its label; null where it has none
 * @param type what it is in BPMN, such as {@code serviceTask}
 */
public record JourneyElement(String id, String name, String type) {}
