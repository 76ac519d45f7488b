package io.itinera.engine.lead;

import io.itinera.engine.kit.OnMySql;

@OnMySql
class SearchMySqlIT extends SearchContract {}
