package io.itinera.engine.handoff;

import io.itinera.engine.kit.OnMySql;

@OnMySql
class HandoffsMySqlIT extends HandoffsContract {}
