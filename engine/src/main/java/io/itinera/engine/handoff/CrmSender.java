package io.itinera.engine.handoff;

import io.itinera.connectors.Outcome;
import io.itinera.connectors.crm.CrmConnector;
import io.itinera.connectors.crm.CrmRecord;
import io.itinera.engine.consent.Channel;
import io.itinera.engine.lead.Lead;
import io.itinera.engine.message.ChannelSender;
import io.itinera.engine.message.Message;
import io.itinera.engine.message.RenderedMessage;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes queued CRM records; the message's id is the idempotency key. */
@Component
class CrmSender implements ChannelSender {
    static final String CHANNEL = "crm";

    private final CrmConnector crm;

    CrmSender(CrmConnector crm) {
        this.crm = crm;
    }

    @Override
    public String channel() {
        return CHANNEL;
    }

    @Override
    public String provider() {
        return crm.name();
    }

    @Override
    public String label() {
        return "CRM record";
    }

    /** The CRM knows the lead by our id. */
    @Override
    public Optional<String> address(Lead lead) {
        return Optional.of(lead.id());
    }

    /** Nobody is contacted. */
    @Override
    public Optional<Channel> consent() {
        return Optional.empty();
    }

    @Override
    public Outcome send(Message message, Lead lead) {
        return crm.upsert(new CrmRecord(message.id(), "lead", message.payload()));
    }

    @Override
    public RenderedMessage preview(Message message, Lead lead) {
        return new RenderedMessage(
                null,
                null,
                null,
                null,
                message.payload(),
                false,
                "The record as it was queued; the CRM may know more by now.");
    }
}
