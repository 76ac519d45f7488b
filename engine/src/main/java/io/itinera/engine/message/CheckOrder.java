package io.itinera.engine.message;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.policy.ContactPolicy;
import org.springframework.stereotype.Component;

/** Looks at an order before anything is written: a row that does not fit would be cut short in silence. */
@Component
class CheckOrder {
    static final String MARKETING = "marketing";
    static final String TRANSACTIONAL = "transactional";
    static final String WAIT = "wait";
    static final String DROP = "drop";
    private static final int MOST_URGENT = 100;
    private static final int LONGEST_NAME = 190;
    private static final int LONGEST_WINDOW = 60;
    private static final int LONGEST_INSTANCE = 64;
    private static final int LONGEST_LEAD = 36;

    private final Senders senders;

    CheckOrder(Senders senders) {
        this.senders = senders;
    }

    /**
     * The order with topic and purpose filled in.
     *
     * @throws InvalidInput naming the part at fault and the remedy
     */
    MessageOrder complete(MessageOrder order) {
        needed("leadId", order.leadId(), LONGEST_LEAD);
        needed("instanceId", order.instanceId(), LONGEST_INSTANCE);
        needed("elementId", order.elementId(), LONGEST_NAME);
        needed("visit", order.visit(), LONGEST_NAME);
        var complete = senders.get(order.channel()).complete(order);
        fits("journeyKey", complete.journeyKey(), LONGEST_NAME);
        fits("content", complete.content(), LONGEST_NAME);
        fits("topic", complete.topic(), LONGEST_NAME);
        if (!complete.whenHeld().equals(WAIT) && !complete.whenHeld().equals(DROP)) {
            throw new InvalidInput("whenHeld", "whenHeld is \"" + complete.whenHeld() + "\". Write wait or drop.");
        }
        if (complete.policyPriority() < 0 || complete.policyPriority() > MOST_URGENT) {
            throw new InvalidInput(
                    "policyPriority", "policyPriority is " + complete.policyPriority() + ". Write 0 to 100.");
        }
        fits("sendWindow", complete.sendWindow(), LONGEST_WINDOW);
        ContactPolicy.checkSendWindow(complete.sendWindow());
        return complete.with(complete.topic(), purpose(complete.purpose()));
    }

    private static String purpose(String purpose) {
        if (purpose == null || purpose.isBlank()) {
            return MARKETING;
        }
        if (purpose.equals(MARKETING) || purpose.equals(TRANSACTIONAL)) {
            return purpose;
        }
        throw new InvalidInput("purpose", "purpose is \"" + purpose + "\". Write marketing or transactional.");
    }

    private static void needed(String field, String value, int longest) {
        if (value == null || value.isBlank()) {
            throw new InvalidInput(field, "A message cannot be ordered without " + field + ".");
        }
        fits(field, value, longest);
    }

    private static void fits(String field, String value, int longest) {
        if (value != null && value.length() > longest) {
            throw new InvalidInput(
                    field, field + " has " + value.length() + " characters. Use at most " + longest + ".");
        }
    }
}
