package io.itinera.engine.bpmn;

import io.itinera.engine.kit.OnMariaDb;

@OnMariaDb
class SelfReferencesMariaDbIT extends SelfReferencesContract {}
