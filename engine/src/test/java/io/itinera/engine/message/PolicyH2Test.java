package io.itinera.engine.message;

import io.itinera.engine.kit.OnH2;

@OnH2
class PolicyH2Test extends PolicyContract {}
