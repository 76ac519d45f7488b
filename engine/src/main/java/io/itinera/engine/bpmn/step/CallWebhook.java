package io.itinera.engine.bpmn.step;

import io.itinera.engine.base.Json;
import io.itinera.engine.bpmn.JourneySteps;
import io.itinera.engine.bpmn.JourneyVocabulary;
import io.itinera.engine.bpmn.StepTerm;
import io.itinera.engine.message.MessageAnswer;
import io.itinera.engine.message.MessageAnswers;
import io.itinera.engine.message.MessageOrder;
import io.itinera.engine.message.MessageState;
import io.itinera.engine.message.OrderOutcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class CallWebhook implements AwaitingStep {
    private final OrderFromSteps orders;
    private final MessageAnswers answers;

    CallWebhook(OrderFromSteps orders, MessageAnswers answers) {
        this.orders = orders;
        this.answers = answers;
    }

    @Override
    public StepTerm term() {
        return JourneySteps.CALL_WEBHOOK;
    }

    @Override
    public void run(List<StepContext> steps) {
        var outcomes = orders.order(steps, CallWebhook::order);
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i) instanceof OrderOutcome.Queued queued) {
                steps.get(i).waitFor(queued.messageId());
            }
        }
    }

    private static MessageOrder order(StepContext step) {
        var payload = new HashMap<String, Object>();
        var data = step.evaluated("data");
        if (data != null) {
            payload.put("data", data);
        }
        return step.order("webhook", step.setting("url"), "transactional", payload);
    }

    @Override
    public void answered(List<StepContext> steps) {
        var known = answers.of(steps.stream().map(StepContext::waitsFor).toList());
        steps.forEach(step -> answered(step, known.get(step.waitsFor())));
    }

    /** A message that is gone was erased or aged out: nothing will come any more. */
    private static void answered(StepContext step, MessageAnswer answer) {
        if (answer == null) {
            step.takePathFor(JourneyVocabulary.WEBHOOK_FAILED, "The message is not kept any more.");
        } else if (answer.state() == MessageState.QUEUED) {
            step.waitFor(answer.messageId());
        } else if (answer.state() == MessageState.SENT) {
            take(step, answer);
        } else {
            step.takePathFor(JourneyVocabulary.WEBHOOK_FAILED, answer.reason());
        }
    }

    private static void take(StepContext step, MessageAnswer answer) {
        step.set(JourneyVocabulary.WEBHOOK_STATUS.name(), answer.status() == null ? 0 : answer.status());
        Object response = answer.body() == null ? Map.of() : Json.read(answer.body(), Object.class);
        if (step.evaluated("result", "response", response) instanceof Map<?, ?> results) {
            results.forEach(
                    (name, value) -> step.set(String.valueOf(name), SmallScalar.of(String.valueOf(name), value)));
        }
    }
}
