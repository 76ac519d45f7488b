package io.itinera.engine.bpmn.step;

import io.itinera.engine.bpmn.JourneySteps;
import io.itinera.engine.bpmn.StepTerm;
import io.itinera.engine.message.MessageOrder;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class SendChat implements Step {
    private final OrderFromSteps orders;

    SendChat(OrderFromSteps orders) {
        this.orders = orders;
    }

    @Override
    public StepTerm term() {
        return JourneySteps.SEND_CHAT;
    }

    @Override
    public void run(List<StepContext> steps) {
        orders.order(steps, SendChat::order);
    }

    private static MessageOrder order(StepContext step) {
        var payload = new LinkedHashMap<String, Object>();
        payload.put("text", Said.text(step, "text"));
        if (step.setting("link") != null) {
            payload.put("link", step.setting("link"));
        }
        return step.order("chat", step.setting("channel"), "transactional", payload);
    }
}
