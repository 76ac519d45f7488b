package io.itinera.engine.bpmn.feel;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;

/**
 * A rule whose cells were read.
 *
 * @param cells what each says of the value of its column
 * @param answer what its outputs are where they are constants, empty where they are to be computed
 */
record ReadRule(DmnDecisionTableRuleImpl rule, List<ValueTest> cells, Optional<DmnEvaluatedDecisionRule> answer) {}
