package io.itinera.engine.decay;

import io.itinera.engine.kit.OnMariaDb;

@OnMariaDb
class DecayMariaDbIT extends DecayContract {}
