package io.itinera.engine.bpmn.batch;

import io.itinera.engine.kit.OnH2;

@OnH2
class ClockJumpsH2Test extends ClockJumpsContract {}
