package io.itinera.webapp.outbox;

import io.itinera.engine.message.MessageState;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A state to filter by, with how many messages are in it. */
record StateChoice(MessageState state, long messages) {

    static List<StateChoice> all(Map<MessageState, Long> counts) {
        return Stream.of(MessageState.values())
                .map(state -> new StateChoice(state, counts.getOrDefault(state, 0L)))
                .toList();
    }

    /** As it stands in the address. */
    public String word() {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
