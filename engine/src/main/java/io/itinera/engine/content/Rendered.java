package io.itinera.engine.content;

/**
 * Content as one lead gets it.
 *
 * @param subject one line
 * @param text the same as {@code html} for readers without HTML, never null
 */
public record Rendered(String subject, String html, String text) {}
