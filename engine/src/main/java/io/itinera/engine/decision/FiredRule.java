package io.itinera.engine.decision;

import java.math.BigDecimal;
import java.util.Map;

/**
 * One rule of a table that applied, kept as the reason of a decision.
 *
 * @param table name of the table as the analyst wrote it
 * @param ruleId id of the rule in the table's file
 * @param description the rule's annotation, or its conditions where it has none
 * @param points what the rule added where its table sums up, else null
 * @param inputs the table's input expressions with the values they had
 */
public record FiredRule(
        String table, String ruleId, String description, BigDecimal points, Map<String, Object> inputs) {}
