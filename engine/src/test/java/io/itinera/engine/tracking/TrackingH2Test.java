package io.itinera.engine.tracking;

import io.itinera.engine.kit.OnH2;

@OnH2
class TrackingH2Test extends TrackingContract {}
