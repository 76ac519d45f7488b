package io.itinera.engine.segment;

import io.itinera.engine.kit.OnMySql;

@OnMySql
class SegmentsMySqlIT extends SegmentsContract {}
