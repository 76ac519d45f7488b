package io.itinera.engine.consent;

import io.itinera.engine.kit.OnMySql;

@OnMySql
class ConsentMySqlIT extends ConsentContract {}
