package io.itinera.engine.dryrun;

import io.itinera.engine.kit.OnMySql;

@OnMySql
class DryRunMySqlIT extends DryRunContract {}
