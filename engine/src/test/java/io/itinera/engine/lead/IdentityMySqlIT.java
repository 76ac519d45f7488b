package io.itinera.engine.lead;

import io.itinera.engine.kit.OnMySql;

@OnMySql
class IdentityMySqlIT extends IdentityContract {}
