package io.itinera.engine.rescore;

import io.itinera.engine.kit.OnMariaDb;

@OnMariaDb
class RescoringMariaDbIT extends RescoringContract {}
