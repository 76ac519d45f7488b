package io.itinera.engine.bpmn.step;

import io.itinera.engine.bpmn.JourneySteps;
import io.itinera.engine.bpmn.StepTerm;
import io.itinera.engine.message.MessageOrder;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Into an advertising audience, and out of it. Taking somebody out is never held back by an opt-out. */
record ChangeAudience(StepTerm term, String action, String purpose, OrderFromSteps orders) implements Step {

    @Override
    public void run(List<StepContext> steps) {
        orders.order(steps, this::order);
    }

    private MessageOrder order(StepContext step) {
        return step.order(
                "ads", step.setting("audience"), purpose, Map.of("network", step.setting("network"), "action", action));
    }

    @Configuration(proxyBeanMethods = false)
    static class Both {
        @Bean
        Step addToAudience(OrderFromSteps orders) {
            return new ChangeAudience(JourneySteps.ADD_TO_AUDIENCE, "add", "marketing", orders);
        }

        @Bean
        Step removeFromAudience(OrderFromSteps orders) {
            return new ChangeAudience(JourneySteps.REMOVE_FROM_AUDIENCE, "remove", "transactional", orders);
        }
    }
}
