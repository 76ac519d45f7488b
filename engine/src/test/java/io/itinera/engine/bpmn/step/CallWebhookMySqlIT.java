package io.itinera.engine.bpmn.step;

import io.itinera.engine.kit.OnMySql;

@OnMySql
class CallWebhookMySqlIT extends CallWebhookContract {}
