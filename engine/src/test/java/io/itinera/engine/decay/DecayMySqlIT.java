package io.itinera.engine.decay;

import io.itinera.engine.kit.OnMySql;

@OnMySql
class DecayMySqlIT extends DecayContract {}
