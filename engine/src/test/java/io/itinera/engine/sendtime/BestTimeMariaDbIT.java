package io.itinera.engine.sendtime;

import io.itinera.engine.kit.OnMariaDb;

@OnMariaDb
class BestTimeMariaDbIT extends BestTimeContract {}
