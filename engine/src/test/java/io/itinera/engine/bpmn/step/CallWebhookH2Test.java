package io.itinera.engine.bpmn.step;

import io.itinera.engine.kit.OnH2;

@OnH2
class CallWebhookH2Test extends CallWebhookContract {}
