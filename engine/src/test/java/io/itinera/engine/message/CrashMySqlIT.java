package io.itinera.engine.message;

import io.itinera.engine.kit.OnMySql;

@OnMySql
class CrashMySqlIT extends CrashContract {}
