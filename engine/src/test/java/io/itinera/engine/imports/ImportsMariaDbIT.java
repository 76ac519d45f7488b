package io.itinera.engine.imports;

import io.itinera.engine.kit.OnMariaDb;

@OnMariaDb
class ImportsMariaDbIT extends RestartContract {}
