package io.itinera.engine.table;

import io.itinera.engine.kit.OnH2;

@OnH2
class TablesH2Test extends TablesContract {}
