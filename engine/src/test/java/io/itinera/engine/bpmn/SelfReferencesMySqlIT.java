package io.itinera.engine.bpmn;

import io.itinera.engine.kit.OnMySql;

@OnMySql
class SelfReferencesMySqlIT extends SelfReferencesContract {}
