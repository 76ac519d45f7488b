package io.itinera.engine.bpmn.step;

import io.itinera.engine.bpmn.JourneySteps;
import io.itinera.engine.bpmn.StepTerm;
import io.itinera.engine.message.MessageOrder;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class SendPush implements Step {
    private final OrderFromSteps orders;

    SendPush(OrderFromSteps orders) {
        this.orders = orders;
    }

    @Override
    public StepTerm term() {
        return JourneySteps.SEND_PUSH;
    }

    @Override
    public void run(List<StepContext> steps) {
        orders.order(steps, SendPush::order);
    }

    private static MessageOrder order(StepContext step) {
        var link = step.setting("link");
        Map<String, Object> payload = link == null ? Map.of() : Map.of("link", link);
        return step.order("push", step.setting("content"), step.setting("purpose"), payload);
    }
}
