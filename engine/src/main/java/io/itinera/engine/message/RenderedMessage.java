package io.itinera.engine.message;

import java.util.Map;

/**
 * A message as its recipient sees it.
 *
 * @param to where it went, or would go; null where nobody is addressed
 * @param subject null where the channel knows none
 * @param html null where the channel knows none; from outside, so show it in a sandbox
 * @param text null where the channel knows none
 * @param fields what is left of it for channels that carry data, never null
 * @param asSent true where this is what was sent; false where it was put together for this look
 * @param note in plain words which of both it is
 */
public record RenderedMessage(
        String to, String subject, String html, String text, Map<String, Object> fields, boolean asSent, String note) {}
