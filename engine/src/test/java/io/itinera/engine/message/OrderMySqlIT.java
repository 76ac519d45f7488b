package io.itinera.engine.message;

import io.itinera.engine.kit.OnMySql;

@OnMySql
class OrderMySqlIT extends OrderContract {}
