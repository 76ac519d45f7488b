package io.itinera.engine.message;

import io.itinera.engine.kit.OnMariaDb;

@OnMariaDb
class PauseMariaDbIT extends PauseContract {}
