package io.itinera.engine.content;

/**
 * What a content says in one language. Which parts are needed depends on its kind.
 *
 * @param subject null where the kind knows none
 * @param html null for text alone
 * @param text null where it is made of the HTML
 */
public record ContentText(String subject, String html, String text) {}
