package io.itinera.engine.lead;

import io.itinera.engine.kit.OnH2;

@OnH2
class LeadFileH2Test extends LeadFileContract {}
