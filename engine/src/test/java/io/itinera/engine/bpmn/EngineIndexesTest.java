package io.itinera.engine.bpmn;

import io.itinera.engine.kit.OnH2;

@OnH2
class EngineIndexesTest extends EngineIndexesContract {}
