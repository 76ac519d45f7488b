package io.itinera.engine.consent;

import io.itinera.engine.kit.OnMariaDb;

@OnMariaDb
class ConsentMariaDbIT extends ConsentContract {}
