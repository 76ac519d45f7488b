package io.itinera.engine.bpmn.feel;

import java.util.List;

/** A table of which every expression was read once. */
record ReadTable(List<ReadColumn> columns, List<ReadRule> rules) {}
