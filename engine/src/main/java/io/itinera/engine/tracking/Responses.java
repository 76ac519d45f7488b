package io.itinera.engine.tracking;

import io.itinera.engine.lead.LeadData;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** How often each message was opened and its links followed, by people and, counted apart, by programs. */
@Component
public class Responses implements LeadData {
    private final ResponseMapper responses;
    private final Clock clock;

    Responses(ResponseMapper responses, Clock clock) {
        this.responses = responses;
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

    void count(String messageId, String leadId, ReceiptKind kind, boolean machine) {
        responses.count(messageId, leadId, kind.word(), machine ? 0 : 1, machine ? 1 : 0, clock.instant());
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
