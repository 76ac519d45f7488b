package io.itinera.engine.message;

import io.itinera.engine.kit.OnMySql;

@OnMySql
class SuppressionFileMySqlIT extends SuppressionFileContract {}
