package io.itinera.engine.table;

import java.util.List;

/**
 * A decision of the file that is not as it was.
 *
 * @param words what is different beside its rules, one a line: hit policy, columns, formula
 */
public record TableChange(String table, String name, Change change, List<String> words, List<RuleChange> rules) {}
