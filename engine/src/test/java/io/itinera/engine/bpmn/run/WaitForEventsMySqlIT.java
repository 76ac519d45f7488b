package io.itinera.engine.bpmn.run;

import io.itinera.engine.kit.OnMySql;

@OnMySql
class WaitForEventsMySqlIT extends WaitForEventsContract {}
