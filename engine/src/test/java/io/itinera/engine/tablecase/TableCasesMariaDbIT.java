package io.itinera.engine.tablecase;

import io.itinera.engine.kit.OnMariaDb;

@OnMariaDb
class TableCasesMariaDbIT extends TableCasesContract {}
