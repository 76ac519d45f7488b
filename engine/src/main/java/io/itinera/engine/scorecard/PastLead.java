package io.itinera.engine.scorecard;

import java.util.Map;

/**
 * A lead of which is known how it turned out.
 *
 * @param inputs what a table may see as {@code lead.<name>}
 */
public record PastLead(String id, Map<String, Object> inputs, boolean converted) {}
