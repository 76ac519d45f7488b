package io.itinera.engine.message;

import io.itinera.engine.lead.LeadData;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** The outbox's part of exporting, erasing and merging leads. Suppressions stay: they are hashes, and have to. */
@Component
class MessagesOfLead implements LeadData {
    private static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");

    private final MessageMapper messages;
    private final StoredCaptures captures;
    private final Tally tally;

    MessagesOfLead(MessageMapper messages, StoredCaptures captures, Tally tally) {
        this.messages = messages;
        this.captures = captures;
        this.tally = tally;
    }

    @Override
    public String section() {
        return "messages";
    }

    @Override
    public List<Message> export(String leadId) {
        return messages.changedBefore(leadId, EVER, Integer.MAX_VALUE);
    }

    @Override
    public void erase(String leadId) {
        captures.eraseLead(leadId);
        var gone = new EnumMap<MessageState, Long>(MessageState.class);
        messages.finishedOfLead(leadId).forEach(count -> gone.put(count.state(), -count.amount()));
        if (messages.eraseLead(leadId) > 0) {
            tally.add(gone);
        }
    }

    @Override
    public void merge(String anonymousLeadId, String knownLeadId) {
        messages.moveToLead(anonymousLeadId, knownLeadId);
    }
}
