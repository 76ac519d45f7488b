package io.itinera.engine.message;

import io.itinera.engine.kit.OnMariaDb;

@OnMariaDb
class PolicyMariaDbIT extends PolicyContract {}
