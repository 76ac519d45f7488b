package io.itinera.engine.scoring;

import io.itinera.engine.kit.OnMariaDb;

@OnMariaDb
class CrossingMariaDbIT extends CrossingContract {}
