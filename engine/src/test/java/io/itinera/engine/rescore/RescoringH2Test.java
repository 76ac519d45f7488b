package io.itinera.engine.rescore;

import io.itinera.engine.kit.OnH2;

@OnH2
class RescoringH2Test extends RescoringContract {}
