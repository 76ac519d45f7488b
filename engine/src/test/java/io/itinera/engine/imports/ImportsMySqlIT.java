package io.itinera.engine.imports;

import io.itinera.engine.kit.OnMySql;

@OnMySql
class ImportsMySqlIT extends RestartContract {}
