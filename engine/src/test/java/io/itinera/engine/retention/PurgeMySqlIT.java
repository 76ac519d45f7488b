package io.itinera.engine.retention;

import io.itinera.engine.kit.OnMySql;

@OnMySql
class PurgeMySqlIT extends PurgeContract {}
