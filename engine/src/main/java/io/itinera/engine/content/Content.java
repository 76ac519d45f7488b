package io.itinera.engine.content;

/**
 * A piece of content that a step can name.
 *
 * @param key the folder's name, as steps write it
 * @param title what people call it; the key where nobody gave it a title
 * @param topic what a lead may opt out of, or null where it belongs to none
 * @param purpose {@code marketing} or {@code transactional}, or null where the step decides
 * @param problem why it cannot be used, with the remedy; null where it can
 */
public record Content(String key, String title, String topic, String purpose, String problem) {}
