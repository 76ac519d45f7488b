package io.itinera.engine.lead;

import io.itinera.engine.kit.OnMySql;

@OnMySql
class LeadFileMySqlIT extends LeadFileContract {}
