package io.itinera.engine.bpmn.step;

import io.itinera.engine.bpmn.JourneySteps;
import io.itinera.engine.bpmn.StepTerm;
import io.itinera.engine.message.MessageOrder;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The first lead of a journey's version that comes by causes the post: the order is that of the version and not of the
 * lead's own visit, so all others order what was ordered already.
 */
@Component
class PostSocial implements Step {
    private final OrderFromSteps orders;

    PostSocial(OrderFromSteps orders) {
        this.orders = orders;
    }

    @Override
    public StepTerm term() {
        return JourneySteps.POST_SOCIAL;
    }

    @Override
    public void run(List<StepContext> steps) {
        orders.order(steps, PostSocial::order);
    }

    private static MessageOrder order(StepContext step) {
        var payload = new LinkedHashMap<String, Object>();
        payload.put("text", Said.text(step, "text"));
        if (step.setting("link") != null) {
            payload.put("link", step.setting("link"));
        }
        return new MessageOrder(
                step.leadId(),
                step.journeyKey(),
                step.journeyVersion(),
                step.elementId(),
                "once",
                "social",
                step.setting("network"),
                null,
                "transactional",
                payload);
    }
}
