package io.itinera.engine.message;

import io.itinera.engine.lead.Lead;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.store.Transactions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Puts messages into the outbox within the caller's transaction: the step of the journey and its message commit
 * together or not at all. A handful of statements for a batch of any size.
 */
@Component
class OrderMessages {
    private static final int ROWS_A_STATEMENT = 500;

    private final ReadMessages read;
    private final InsertMessages insertMessages;
    private final Transactions transactions;
    private final Leads leads;
    private final CheckOrder checkOrder;
    private final Policy policy;
    private final Tally tally;
    private final WakeDispatchers wakeDispatchers;
    private final Clock clock;

    OrderMessages(
            ReadMessages read,
            InsertMessages insertMessages,
            Transactions transactions,
            Leads leads,
            CheckOrder checkOrder,
            Policy policy,
            Tally tally,
            WakeDispatchers wakeDispatchers,
            Clock clock) {
        this.read = read;
        this.insertMessages = insertMessages;
        this.transactions = transactions;
        this.leads = leads;
        this.checkOrder = checkOrder;
        this.policy = policy;
        this.tally = tally;
        this.wakeDispatchers = wakeDispatchers;
        this.clock = clock;
    }

    /** Runs again where somebody else ordered the same meanwhile: theirs is the first outcome then. */
    List<OrderOutcome> order(List<MessageOrder> orders) {
        return transactions.retrying(() -> orderOnce(orders));
    }

    private List<OrderOutcome> orderOnce(List<MessageOrder> orders) {
        var wanted = new LinkedHashMap<String, Message>();
        var ids = new ArrayList<String>();
        for (var order : orders) {
            var message = Message.queued(checkOrder.complete(order), clock.instant());
            ids.add(message.id());
            wanted.putIfAbsent(message.id(), message);
        }
        var stored = new LinkedHashMap<String, Message>();
        var all = List.copyOf(wanted.values());
        for (int from = 0; from < all.size(); from += ROWS_A_STATEMENT) {
            store(all.subList(from, Math.min(all.size(), from + ROWS_A_STATEMENT)), stored);
        }
        return ids.stream().map(stored::get).map(OrderMessages::outcome).toList();
    }

    private void store(List<Message> slice, Map<String, Message> stored) {
        read.all(idsOf(slice)).forEach(message -> stored.put(message.id(), message));
        var missing = slice.stream()
                .filter(message -> !stored.containsKey(message.id()))
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        var judged = judge(missing);
        insertMessages.insert(judged);
        judged.forEach(message -> stored.put(message.id(), message));
        note(judged);
    }

    private List<Message> judge(List<Message> fresh) {
        Map<String, Lead> known =
                leads.findAll(fresh.stream().map(Message::leadId).distinct().toList());
        var verdicts = policy.decide(fresh, known);
        return fresh.stream()
                .map(message -> message.after(verdicts.get(message.id())))
                .toList();
    }

    private void note(List<Message> inserted) {
        var counts = new EnumMap<MessageState, Long>(MessageState.class);
        inserted.forEach(message -> counts.merge(message.state(), 1L, Long::sum));
        tally.add(counts);
        var channels = inserted.stream()
                .filter(message -> message.state() == MessageState.QUEUED)
                .map(Message::channel)
                .collect(Collectors.toSet());
        if (!channels.isEmpty()) {
            wakeDispatchers.afterCommit(channels);
        }
    }

    private static List<String> idsOf(List<Message> messages) {
        return messages.stream().map(Message::id).toList();
    }

    private static OrderOutcome outcome(Message message) {
        return message.state() == MessageState.REFUSED
                ? new OrderOutcome.Refused(message.id(), message.reason())
                : new OrderOutcome.Queued(message.id());
    }
}
