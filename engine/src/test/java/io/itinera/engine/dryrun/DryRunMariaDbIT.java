package io.itinera.engine.dryrun;

import io.itinera.engine.kit.OnMariaDb;

@OnMariaDb
class DryRunMariaDbIT extends DryRunContract {}
