package io.itinera.engine.content;

/**
 * A file that goes with a message.
 *
 * @param name as the reader sees it
 * @param contentType such as {@code image/png}
 * @param content the bytes, shared between messages: not to be changed
 * @param contentId by which the HTML shows it, {@code cid:logo}; null for an attachment
 */
public record RenderedFile(String name, String contentType, byte[] content, String contentId) {}
