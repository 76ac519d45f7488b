package io.itinera.engine.decay;

import io.itinera.engine.kit.OnH2;

@OnH2
class DecayH2Test extends DecayContract {}
