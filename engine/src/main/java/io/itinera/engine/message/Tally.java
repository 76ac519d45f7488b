package io.itinera.engine.message;

import io.itinera.engine.base.Ids;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many messages are in each state, without reading the history. Queued and paused ones are counted in an
 * index that holds just them. Finished ones are summed from steps that every transaction only inserts (a counter row that
 * all of them update would make them wait for each other), and that {@link #compact()} folds together.
 */
@Component
class Tally {
    private static final int STEPS_A_FOLD = 1_000;
    private static final int WORTH_FOLDING = 50;

    private final TallyMapper tally;
    private final MessageMapper messages;

    Tally(TallyMapper tally, MessageMapper messages) {
        this.tally = tally;
        this.messages = messages;
    }

    /** Takes note within the caller's transaction. Queued and paused messages are not noted. */
    void add(Map<MessageState, Long> finished) {
        var steps = finished.entrySet().stream()
                .filter(step -> step.getKey().ended() && step.getValue() != 0)
                .map(step -> new TallyStep(Ids.next(), step.getKey(), step.getValue()))
                .toList();
        if (!steps.isEmpty()) {
            tally.insert(steps);
        }
    }

    Map<MessageState, Long> counts() {
        var counts = new EnumMap<MessageState, Long>(MessageState.class);
        for (var state : MessageState.values()) {
            counts.put(state, 0L);
        }
        tally.sums().forEach(sum -> counts.put(sum.state(), sum.amount()));
        messages.countWaiting().forEach(row -> counts.merge(row.state(), row.amount(), Long::sum));
        return counts;
    }

    /** Replaces many steps by their sums; leaves those that another node is folding. */
    @Transactional
    public void compact() {
        var steps = tally.lockSome(STEPS_A_FOLD);
        if (steps.size() < WORTH_FOLDING) {
            return;
        }
        var sums = new EnumMap<MessageState, Long>(MessageState.class);
        steps.stream().filter(Objects::nonNull).forEach(step -> sums.merge(step.state(), step.amount(), Long::sum));
        tally.delete(steps.stream().map(TallyStep::id).toList());
        add(sums);
    }

    record TallyStep(String id, MessageState state, long amount) {}

    List<StateCount> ofLead(String leadId) {
        return messages.finishedOfLead(leadId);
    }
}
