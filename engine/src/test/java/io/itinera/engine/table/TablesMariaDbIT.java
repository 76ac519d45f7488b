package io.itinera.engine.table;

import io.itinera.engine.kit.OnMariaDb;

@OnMariaDb
class TablesMariaDbIT extends TablesContract {}
