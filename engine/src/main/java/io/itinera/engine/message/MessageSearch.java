package io.itinera.engine.message;

/**
 * Which messages to list, newest first; null means any.
 *
 * @param cursor {@code next} of the page before, or null for the first
 * @param limit 1 to 500
 */
public record MessageSearch(String leadId, MessageState state, String channel, String cursor, int limit) {
    public static MessageSearch ofLead(String leadId) {
        return new MessageSearch(leadId, null, null, null, 100);
    }
}
