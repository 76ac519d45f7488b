package io.itinera.engine.bpmn.run;

import io.itinera.engine.kit.OnH2;

@OnH2
class WaitForEventsH2Test extends WaitForEventsContract {}
