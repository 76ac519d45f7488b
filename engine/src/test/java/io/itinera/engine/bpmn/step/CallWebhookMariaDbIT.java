package io.itinera.engine.bpmn.step;

import io.itinera.engine.kit.OnMariaDb;

@OnMariaDb
class CallWebhookMariaDbIT extends CallWebhookContract {}
