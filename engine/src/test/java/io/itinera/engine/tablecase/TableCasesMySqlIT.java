package io.itinera.engine.tablecase;

import io.itinera.engine.kit.OnMySql;

@OnMySql
class TableCasesMySqlIT extends TableCasesContract {}
