package io.itinera.engine.link;

import io.itinera.engine.kit.OnMariaDb;

@OnMariaDb
class CompareKeysMariaDbIT extends CompareKeysContract {}
