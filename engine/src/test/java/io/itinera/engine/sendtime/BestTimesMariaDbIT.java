package io.itinera.engine.sendtime;

import io.itinera.engine.kit.OnMariaDb;

@OnMariaDb
class BestTimesMariaDbIT extends BestTimesContract {}
