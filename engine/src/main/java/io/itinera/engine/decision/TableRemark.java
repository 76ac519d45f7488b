package io.itinera.engine.decision;

/**
 * Something about the rules of a table that its author should see.
 *
 * @param serious whether the table cannot be published with it
 * @param table the decision's id
 * @param rule the rule's number, from 1; 0 where it is about the table
 * @param said what is wrong, with an example, and the remedy
 */
public record TableRemark(boolean serious, String table, int rule, String said) {}
