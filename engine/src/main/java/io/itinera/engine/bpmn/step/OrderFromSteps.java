package io.itinera.engine.bpmn.step;

import io.itinera.engine.bpmn.JourneyVocabulary;
import io.itinera.engine.message.MessageOrder;
import io.itinera.engine.message.Messages;
import io.itinera.engine.message.OrderOutcome;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Orders a message for each lead that stands at a step; where policy says no, the drawing may have a path for it. */
@Component
class OrderFromSteps {
    private final Messages messages;

    OrderFromSteps(Messages messages) {
        this.messages = messages;
    }

    /** @return the outcomes in the order of the steps */
    List<OrderOutcome> order(List<StepContext> steps, Function<StepContext, MessageOrder> order) {
        var outcomes = messages.orderAll(steps.stream().map(order).toList());
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i) instanceof OrderOutcome.Refused refused) {
                steps.get(i).takePathFor(JourneyVocabulary.NOT_SENT, refused.reason());
            }
        }
        return outcomes;
    }
}
