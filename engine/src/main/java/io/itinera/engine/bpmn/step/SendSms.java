package io.itinera.engine.bpmn.step;

import io.itinera.engine.bpmn.JourneySteps;
import io.itinera.engine.bpmn.StepTerm;
import io.itinera.engine.message.MessageOrder;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class SendSms implements Step {
    private final OrderFromSteps orders;

    SendSms(OrderFromSteps orders) {
        this.orders = orders;
    }

    @Override
    public StepTerm term() {
        return JourneySteps.SEND_SMS;
    }

    @Override
    public void run(List<StepContext> steps) {
        orders.order(steps, SendSms::order);
    }

    private static MessageOrder order(StepContext step) {
        return step.order("sms", step.setting("content"), step.setting("purpose"), Map.of());
    }
}
