package io.itinera.engine.audit;

import io.itinera.engine.kit.OnMariaDb;

@OnMariaDb
class AuditMariaDbIT extends AuditContract {}
