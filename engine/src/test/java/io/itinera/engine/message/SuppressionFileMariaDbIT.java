package io.itinera.engine.message;

import io.itinera.engine.kit.OnMariaDb;

@OnMariaDb
class SuppressionFileMariaDbIT extends SuppressionFileContract {}
