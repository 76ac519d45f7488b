package io.itinera.engine.dryrun;

import io.itinera.engine.kit.OnH2;

@OnH2
class DryRunH2Test extends DryRunContract {}
