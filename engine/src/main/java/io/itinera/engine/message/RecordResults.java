package io.itinera.engine.message;

import io.itinera.engine.policy.ContactPolicy;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what became of messages, of those alone that are still held under the lease. */
@Component
class RecordResults {
    private static final Logger LOG = LoggerFactory.getLogger(RecordResults.class);

    private final MessageMapper messages;
    private final ReadMessages read;
    private final WriteOutcomes writeOutcomes;
    private final Suppressions suppressions;
    private final Tally tally;
    private final SentCounts sentCounts;
    private final TellEnds tellEnds;
    private final ContactPolicy contactPolicy;
    private final Clock clock;

    RecordResults(
            MessageMapper messages,
            ReadMessages read,
            WriteOutcomes writeOutcomes,
            Suppressions suppressions,
            Tally tally,
            SentCounts sentCounts,
            TellEnds tellEnds,
            ContactPolicy contactPolicy,
            Clock clock) {
        this.messages = messages;
        this.read = read;
        this.writeOutcomes = writeOutcomes;
        this.suppressions = suppressions;
        this.tally = tally;
        this.sentCounts = sentCounts;
        this.tellEnds = tellEnds;
        this.contactPolicy = contactPolicy;
        this.clock = clock;
    }

    /** @param badAddresses reasons by address, by channel: addresses that nothing is to be sent to any more */
    @Transactional
    public void record(String lease, List<SendResult> results, Map<String, Map<String, String>> badAddresses) {
        var held = new HashSet<>(
                messages.lockHeld(results.stream().map(SendResult::id).toList(), lease));
        var ours = results.stream().filter(result -> held.contains(result.id())).toList();
        if (ours.size() < results.size()) {
            LOG.warn(
                    "{} messages were erased, or their lease ran out before their outcome could be written down; the latter are tried again. A longer itinera.messages.dispatch.lease or a smaller batch-size avoids it.",
                    results.size() - ours.size());
        }
        if (!ours.isEmpty()) {
            writeOutcomes.write(ours, clock.instant());
            tally.add(countsOf(ours));
            sentCounts.add(idsOf(ours, result -> result.state() == MessageState.SENT));
            tellEnds.of(ours);
            release(ours);
        }
        badAddresses.forEach(suppressions::add);
    }

    /** What will never be sent leaves its room under the lead's caps to others. */
    private void release(List<SendResult> ended) {
        var unsent =
                idsOf(ended, result -> result.state() != MessageState.SENT && result.state() != MessageState.QUEUED);
        if (!unsent.isEmpty()) {
            contactPolicy.release(read.all(unsent).stream().collect(Collectors.toMap(Message::id, Message::leadId)));
        }
    }

    private static List<String> idsOf(List<SendResult> results, Predicate<SendResult> those) {
        return results.stream().filter(those).map(SendResult::id).toList();
    }

    private static Map<MessageState, Long> countsOf(List<SendResult> results) {
        var counts = new EnumMap<MessageState, Long>(MessageState.class);
        results.forEach(result -> counts.merge(result.state(), 1L, Long::sum));
        return new HashMap<>(counts);
    }
}
