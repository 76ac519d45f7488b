package io.itinera.engine.retention;

import io.itinera.engine.kit.OnH2;

@OnH2
class PurgeH2Test extends PurgeContract {}
