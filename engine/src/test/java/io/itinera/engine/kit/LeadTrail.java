package io.itinera.engine.kit;

import io.itinera.engine.lead.Lead;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.message.Message;
import io.itinera.engine.message.MessageSearch;
import io.itinera.engine.message.Messages;
import io.itinera.engine.timeline.Timeline;
import io.itinera.engine.timeline.TimelineEntry;
import java.util.List;

/** What a lead's walk left behind: the lead as it is now, its messages in the outbox, its timeline. */
public final class LeadTrail {
    private static final int LONGEST_WALK = 200;

    private final Leads leads;
    private final Messages messages;
    private final Timeline timeline;

    LeadTrail(Leads leads, Messages messages, Timeline timeline) {
        this.leads = leads;
        this.messages = messages;
        this.timeline = timeline;
    }

    public Lead lead(String leadId) {
        return leads.get(leadId);
    }

    /** Newest first. */
    public List<Message> messages(String leadId) {
        return messages.search(MessageSearch.ofLead(leadId)).items();
    }

    /** Newest first. */
    public List<TimelineEntry> timeline(String leadId) {
        return timeline.of(leadId, null, LONGEST_WALK).items();
    }
}
