package io.itinera.engine.message;

import io.itinera.engine.kit.OnMySql;

@OnMySql
class DispatchMySqlIT extends DispatchContract {}
