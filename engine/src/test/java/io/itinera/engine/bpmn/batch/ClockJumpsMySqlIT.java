package io.itinera.engine.bpmn.batch;

import io.itinera.engine.kit.OnMySql;

@OnMySql
class ClockJumpsMySqlIT extends ClockJumpsContract {}
