package io.itinera.engine.message;

import io.itinera.engine.kit.OnH2;

@OnH2
class PauseH2Test extends PauseContract {}
