package io.itinera.engine.bpmn.step;

import io.itinera.engine.bpmn.JourneyVocabulary;
import io.itinera.engine.bpmn.JourneyVocabulary.StepTerm;
import io.itinera.engine.message.MessageOrder;
import io.itinera.engine.message.Messages;
import io.itinera.engine.message.OrderOutcome;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class SendEmail implements Step {
    private final Messages messages;

    SendEmail(Messages messages) {
        this.messages = messages;
    }

    @Override
    public StepTerm term() {
        return JourneyVocabulary.SEND_EMAIL;
    }

    @Override
    public void run(List<StepContext> steps) {
        var outcomes = messages.orderAll(steps.stream().map(SendEmail::order).toList());
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i) instanceof OrderOutcome.Refused refused) {
                steps.get(i).takePathFor(JourneyVocabulary.NOT_SENT, refused.reason());
            }
        }
    }

    private static MessageOrder order(StepContext step) {
        return step.order("email", step.setting("content"), step.setting("purpose"), Map.of());
    }
}
