package io.itinera.engine.bpmn.feel;

import java.util.List;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;

/**
 * A rule whose cells were read.
 *
 * @param cells what each says of the value of its column
 */
record ReadRule(DmnDecisionTableRuleImpl rule, List<ValueTest> cells) {}
