package io.itinera.engine.tracking;

import io.itinera.engine.kit.OnMariaDb;

@OnMariaDb
class TrackingMariaDbIT extends TrackingContract {}
