package io.itinera.engine.scoring;

import io.itinera.engine.kit.OnMySql;

@OnMySql
class CrossingMySqlIT extends CrossingContract {}
