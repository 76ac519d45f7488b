package io.itinera.engine.rescore;

import io.itinera.engine.kit.OnMySql;

@OnMySql
class RescoringMySqlIT extends RescoringContract {}
