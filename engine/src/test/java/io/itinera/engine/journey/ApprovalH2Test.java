package io.itinera.engine.journey;

import io.itinera.engine.kit.OnH2;

@OnH2
class ApprovalH2Test extends ApprovalContract {}
