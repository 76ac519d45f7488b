package io.itinera.engine.dryrun;

import io.itinera.engine.message.Message;
import io.itinera.engine.message.Rehearsal;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Puts the first few messages of each step together, as would be done to send them, and notes what stands against it. */
final class LookAtMessages implements Consumer<Message> {
    private static final int LOOKS_A_STEP = 10;

    private final Rehearsal outbox;
    private final Map<String, Integer> looks = new HashMap<>();
    private final Map<String, String> faults = new TreeMap<>();

    LookAtMessages(Rehearsal outbox) {
        this.outbox = outbox;
    }

    @Override
    public void accept(Message message) {
        if (looks.merge(message.elementId(), 1, Integer::sum) <= LOOKS_A_STEP) {
            outbox.faultOf(message).ifPresent(fault -> faults.putIfAbsent(message.elementId(), fault));
        }
    }

    /** One fault of each step that has any, by the step's id. */
    Map<String, String> faults() {
        return faults;
    }
}
