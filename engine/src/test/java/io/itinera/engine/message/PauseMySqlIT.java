package io.itinera.engine.message;

import io.itinera.engine.kit.OnMySql;

@OnMySql
class PauseMySqlIT extends PauseContract {}
