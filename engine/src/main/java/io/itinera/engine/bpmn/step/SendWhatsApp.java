package io.itinera.engine.bpmn.step;

import io.itinera.engine.bpmn.JourneySteps;
import io.itinera.engine.bpmn.StepTerm;
import io.itinera.engine.message.MessageOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class SendWhatsApp implements Step {
    private final OrderFromSteps orders;

    SendWhatsApp(OrderFromSteps orders) {
        this.orders = orders;
    }

    @Override
    public StepTerm term() {
        return JourneySteps.SEND_WHATSAPP;
    }

    @Override
    public void run(List<StepContext> steps) {
        orders.order(steps, SendWhatsApp::order);
    }

    private static MessageOrder order(StepContext step) {
        var template = step.setting("template");
        if (template == null || template.isBlank()) {
            return step.order("whatsapp", step.setting("content"), step.setting("purpose"), Map.of());
        }
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("template", template);
        payload.put("language", step.setting("language"));
        payload.put("parameters", step.evaluated("parameters"));
        return step.order("whatsapp", template, step.setting("purpose"), payload);
    }
}
