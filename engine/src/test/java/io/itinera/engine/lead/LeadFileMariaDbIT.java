package io.itinera.engine.lead;

import io.itinera.engine.kit.OnMariaDb;

@OnMariaDb
class LeadFileMariaDbIT extends LeadFileContract {}
