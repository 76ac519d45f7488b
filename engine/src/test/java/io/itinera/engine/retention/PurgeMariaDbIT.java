package io.itinera.engine.retention;

import io.itinera.engine.kit.OnMariaDb;

@OnMariaDb
class PurgeMariaDbIT extends PurgeContract {}
