package io.itinera.engine.handoff;

import io.itinera.engine.kit.OnMariaDb;

@OnMariaDb
class HandoffsMariaDbIT extends HandoffsContract {}
