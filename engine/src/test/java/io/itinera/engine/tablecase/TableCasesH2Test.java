package io.itinera.engine.tablecase;

import io.itinera.engine.kit.OnH2;

@OnH2
class TableCasesH2Test extends TableCasesContract {}
