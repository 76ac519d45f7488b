package io.itinera.engine.bpmn.feel;

import java.util.Optional;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableInputImpl;

/**
 * An input column whose expression was read.
 *
 * @param formula empty where the stock engine is to evaluate the expression
 */
record ReadColumn(DmnDecisionTableInputImpl input, Optional<Formula> formula) {}
