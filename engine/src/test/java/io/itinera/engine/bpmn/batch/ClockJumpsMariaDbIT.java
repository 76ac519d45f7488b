package io.itinera.engine.bpmn.batch;

import io.itinera.engine.kit.OnMariaDb;

@OnMariaDb
class ClockJumpsMariaDbIT extends ClockJumpsContract {}
