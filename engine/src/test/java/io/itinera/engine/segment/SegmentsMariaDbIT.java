package io.itinera.engine.segment;

import io.itinera.engine.kit.OnMariaDb;

@OnMariaDb
class SegmentsMariaDbIT extends SegmentsContract {}
