package io.itinera.engine.audit;

import io.itinera.engine.kit.OnH2;

@OnH2
class AuditH2Test extends AuditContract {}
