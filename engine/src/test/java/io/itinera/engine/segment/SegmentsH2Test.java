package io.itinera.engine.segment;

import io.itinera.engine.kit.OnH2;

@OnH2
class SegmentsH2Test extends SegmentsContract {}
