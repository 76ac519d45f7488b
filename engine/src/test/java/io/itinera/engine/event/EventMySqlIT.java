package io.itinera.engine.event;

import io.itinera.engine.kit.OnMySql;

@OnMySql
class EventMySqlIT extends EventContract {}
