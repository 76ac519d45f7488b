package io.itinera.engine.scoring;

import io.itinera.engine.kit.OnH2;

@OnH2
class StoredScoresH2Test extends StoredScoresContract {}
