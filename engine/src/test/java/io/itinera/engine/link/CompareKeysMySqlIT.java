package io.itinera.engine.link;

import io.itinera.engine.kit.OnMySql;

@OnMySql
class CompareKeysMySqlIT extends CompareKeysContract {}
