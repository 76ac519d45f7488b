package io.itinera.engine.sendtime;

import io.itinera.engine.kit.OnMySql;

@OnMySql
class BestTimeMySqlIT extends BestTimeContract {}
