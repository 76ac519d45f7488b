package io.itinera.engine.imports;

import io.itinera.engine.kit.OnH2;

@OnH2
class ImportsH2Test extends RestartContract {}
