package io.itinera.engine.event;

import io.itinera.engine.kit.OnMariaDb;

@OnMariaDb
class EventMariaDbIT extends EventContract {}
