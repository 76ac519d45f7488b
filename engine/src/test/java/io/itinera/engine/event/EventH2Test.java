package io.itinera.engine.event;

import io.itinera.engine.kit.OnH2;

@OnH2
class EventH2Test extends EventContract {}
