package io.itinera.engine.journey;

import io.itinera.engine.kit.OnMySql;

@OnMySql
class ApprovalMySqlIT extends ApprovalContract {}
