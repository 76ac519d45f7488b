package io.itinera.engine.scoring;

import io.itinera.engine.kit.OnH2;

@OnH2
class CrossingH2Test extends CrossingContract {}
