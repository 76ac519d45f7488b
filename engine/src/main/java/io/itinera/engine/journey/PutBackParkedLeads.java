package io.itinera.engine.journey;

import io.itinera.engine.store.Transactions;
import org.springframework.stereotype.Component;

/** Makes due again what came up while a journey was paused, some at a time; a crash leaves the rest for the next look. */
@Component
class PutBackParkedLeads {
    private static final int AT_ONCE = 1_000;

    private final JourneyStateMapper states;
    private final BrakeEngine engine;
    private final Transactions transactions;

    PutBackParkedLeads(JourneyStateMapper states, BrakeEngine engine, Transactions transactions) {
        this.states = states;
        this.engine = engine;
        this.transactions = transactions;
    }

    /** @return true where more may be left */
    boolean run() {
        var resuming = states.resuming();
        resuming.forEach(this::putBack);
        return !resuming.isEmpty();
    }

    private void putBack(String journeyKey) {
        boolean more = transactions.retrying(() -> engine.putBack(journeyKey, AT_ONCE) == AT_ONCE);
        if (!more) {
            states.resumed(journeyKey);
        }
    }
}
