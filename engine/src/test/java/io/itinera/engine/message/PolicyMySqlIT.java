package io.itinera.engine.message;

import io.itinera.engine.kit.OnMySql;

@OnMySql
class PolicyMySqlIT extends PolicyContract {}
