package io.itinera.engine.bpmn.step;

import io.itinera.connectors.Outcome;
import io.itinera.connectors.webhook.WebhookAnswer;
import io.itinera.connectors.webhook.WebhookCall;
import io.itinera.connectors.webhook.WebhookConnector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Another system that answers as a test wants, and remembers what it was told. */
class ScriptedWebhook implements WebhookConnector {
    final List<WebhookCall> calls = Collections.synchronizedList(new ArrayList<>());
    private volatile WebhookAnswer answer = new WebhookAnswer(new Outcome.Accepted("taken"), 200, null);

    void answers(String body) {
        answer = new WebhookAnswer(new Outcome.Accepted("taken"), 200, body);
    }

    void answers(Outcome outcome) {
        answer = WebhookAnswer.none(outcome);
    }

    @Override
    public String name() {
        return "scripted";
    }

    @Override
    public WebhookAnswer call(WebhookCall call) {
        calls.add(call);
        return answer;
    }
}
