package io.itinera.engine.segment;

import java.util.List;
import java.util.Map;

/**
 * Who of some leads belongs to a segment.
 *
 * @param leadIds in the order they were asked for
 * @param failures why the filter cannot be computed, by the lead's id; such a lead does not belong
 */
public record Members(List<String> leadIds, Map<String, String> failures) {}
