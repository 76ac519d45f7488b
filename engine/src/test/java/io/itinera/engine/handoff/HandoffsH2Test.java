package io.itinera.engine.handoff;

import io.itinera.engine.kit.OnH2;

@OnH2
class HandoffsH2Test extends HandoffsContract {}
