package io.itinera.engine.journey;

import io.itinera.engine.kit.OnMariaDb;

@OnMariaDb
class ApprovalMariaDbIT extends ApprovalContract {}
