package io.itinera.engine.sendtime;

import io.itinera.engine.kit.OnMySql;

@OnMySql
class BestTimesMySqlIT extends BestTimesContract {}
