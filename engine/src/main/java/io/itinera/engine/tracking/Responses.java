package io.itinera.engine.tracking;

import io.itinera.engine.lead.LeadData;
import io.itinera.engine.message.Message;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How often each message was opened and its links followed, by people and, counted apart, by programs. */
@Component
public class Responses implements LeadData {
    private final ResponseMapper responses;
    private final ResponseCounts counts;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Responses(ResponseMapper responses, ResponseCounts counts, PlatformTransactionManager transactions, Clock clock) {
        this.responses = responses;
        this.counts = counts;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * @param kind {@code opened} or {@code clicked}
     * @param firstAt when the first person did, null where only programs did
     */
    public record Response(
            String messageId, String kind, long people, long machines, Instant firstAt, Instant lastAt) {}

    /** What is known of these messages; of those that nobody opened, nothing. */
    public List<Response> of(Collection<String> messageIds) {
        return messageIds.isEmpty() ? List.of() : responses.find(messageIds);
    }

    /**
     * Counts one look at a message.
     *
     * @param message null where it is not kept any more: then the sums of its journey stay as they are
     */
    void count(String messageId, String leadId, Message message, ReceiptKind kind, boolean machine) {
        transactions.executeWithoutResult(status -> {
            var now = clock.instant();
            responses.count(messageId, leadId, kind.word(), machine ? 0 : 1, machine ? 1 : 0, now);
            if (message != null) {
                // the row is ours by now: whoever counts 1 was the first
                boolean first = !machine && responses.people(messageId, kind.word()) == 1;
                counts.add(message, kind, machine, first);
            }
        });
    }

    /** Counts that a person read it, as a provider reports it; a repeated report changes nothing. */
    void countOnce(Message message, ReceiptKind kind) {
        transactions.executeWithoutResult(status -> {
            responses.count(message.id(), message.leadId(), kind.word(), 0, 0, clock.instant());
            if (responses.people(message.id(), kind.word()) == 0) {
                responses.count(message.id(), message.leadId(), kind.word(), 1, 0, clock.instant());
                counts.add(message, kind, false, true);
            }
        });
    }

    @Override
    public String section() {
        return "responses";
    }

    @Override
    public Object export(String leadId) {
        return responses.ofLead(leadId);
    }

    @Override
    public void erase(String leadId) {
        responses.erase(leadId);
    }

    @Override
    public void merge(String anonymousLeadId, String knownLeadId) {
        responses.move(anonymousLeadId, knownLeadId);
    }
}
