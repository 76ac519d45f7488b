package io.itinera.engine.audit;

import io.itinera.engine.kit.OnMySql;

@OnMySql
class AuditMySqlIT extends AuditContract {}
