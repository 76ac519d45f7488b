package io.itinera.engine.table;

import io.itinera.engine.kit.OnMySql;

@OnMySql
class TablesMySqlIT extends TablesContract {}
