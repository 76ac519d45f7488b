package io.itinera.engine.bpmn.step;

import io.itinera.engine.bpmn.JourneySteps;
import io.itinera.engine.bpmn.StepTerm;
import io.itinera.engine.message.MessageOrder;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class SendEmail implements Step {
    private final OrderFromSteps messages;

    SendEmail(OrderFromSteps messages) {
        this.messages = messages;
    }

    @Override
    public StepTerm term() {
        return JourneySteps.SEND_EMAIL;
    }

    @Override
    public void run(List<StepContext> steps) {
        messages.order(steps, SendEmail::order);
    }

    private static MessageOrder order(StepContext step) {
        return step.order("email", step.setting("content"), step.setting("purpose"), Map.of());
    }
}
