package io.itinera.engine.bpmn.run;

import io.itinera.engine.kit.OnMariaDb;

@OnMariaDb
class WaitForEventsMariaDbIT extends WaitForEventsContract {}
