package io.itinera.engine.tracking;

import io.itinera.engine.kit.OnMySql;

@OnMySql
class TrackingMySqlIT extends TrackingContract {}
