package io.itinera.engine.bpmn.table;

/**
 * One value of a column that stands for all that the column's cells do not tell apart from it.
 *
 * @param says the value for people
 */
record Sample(Object value, String says) {}
