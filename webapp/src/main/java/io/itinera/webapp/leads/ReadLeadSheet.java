package io.itinera.webapp.leads;

import io.itinera.engine.base.Page;
import io.itinera.engine.consent.Consents;
import io.itinera.engine.handoff.Handoffs;
import io.itinera.engine.journey.Journeys;
import io.itinera.engine.lead.Lead;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.message.Message;
import io.itinera.engine.message.MessageSearch;
import io.itinera.engine.message.Messages;
import io.itinera.engine.scoring.Scoring;
import org.springframework.stereotype.Component;

/** Gathers what the features know of one lead. */
@Component
class ReadLeadSheet {
    private static final int MESSAGES_SHOWN = 8;

    private final Leads leads;
    private final Consents consents;
    private final Scoring scoring;
    private final Journeys journeys;
    private final Handoffs handoffs;
    private final Messages messages;

    ReadLeadSheet(
            Leads leads, Consents consents, Scoring scoring, Journeys journeys, Handoffs handoffs, Messages messages) {
        this.leads = leads;
        this.consents = consents;
        this.scoring = scoring;
        this.journeys = journeys;
        this.handoffs = handoffs;
        this.messages = messages;
    }

    /** @throws io.itinera.engine.base.NotFound where there is no such lead */
    LeadSheet of(String leadId) {
        var lead = leads.get(leadId);
        return new LeadSheet(
                lead,
                Fact.profile(lead),
                Fact.attributes(lead),
                consents.of(leadId),
                scoring.explained(leadId).map(ScoreSheet::of).orElse(null),
                journeys.of(leadId),
                handoffs.of(leadId),
                messagesTo(lead));
    }

    private Page<Message> messagesTo(Lead lead) {
        return messages.search(new MessageSearch(lead.id(), null, null, null, MESSAGES_SHOWN));
    }
}
