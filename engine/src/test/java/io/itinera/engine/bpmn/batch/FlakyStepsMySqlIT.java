package io.itinera.engine.bpmn.batch;

import io.itinera.engine.kit.OnMySql;

@OnMySql
class FlakyStepsMySqlIT extends FlakyStepsContract {}
