package io.itinera.engine.journey;

import io.itinera.engine.kit.OnMySql;

@OnMySql
class EntryMySqlIT extends EntryContract {}
