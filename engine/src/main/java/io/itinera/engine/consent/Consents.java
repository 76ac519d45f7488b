package io.itinera.engine.consent;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What leads said about being contacted, by channel and topic, with source and time of everything they ever said. */
@Component
public class Consents {
    private final ConsentMapper consents;
    private final ReadConsents read;
    private final RecordConsents recordConsents;

    Consents(ConsentMapper consents, ReadConsents read, RecordConsents recordConsents) {
        this.consents = consents;
        this.read = read;
        this.recordConsents = recordConsents;
    }

    /** The states in force of one lead, ordered by channel and topic; empty where nothing was ever said. */
    public List<Consent> of(String leadId) {
        return read.ofLeads(List.of(leadId));
    }

    /** Everything the lead ever said, newest first: the proof. */
    public List<Consent> history(String leadId) {
        return consents.changes(leadId, Long.MAX_VALUE, Integer.MAX_VALUE).stream()
                .map(ConsentChange::consent)
                .toList();
    }

    /**
     * What many leads said about each channel as a whole (topic {@code *}); a lead or a channel that is not in the
     * answer is UNKNOWN.
     */
    public Map<String, Map<Channel, ConsentState>> of(Collection<String> leadIds) {
        var result = new HashMap<String, Map<Channel, ConsentState>>();
        for (var consent : read.ofLeads(leadIds)) {
            if (consent.topic().equals(Consent.ALL_TOPICS)) {
                result.computeIfAbsent(consent.leadId(), id -> new EnumMap<>(Channel.class))
                        .put(consent.channel(), consent.state());
            }
        }
        return result;
    }

    /**
     * Takes down what leads said. For each lead, channel and topic the latest statement is in force; saying the same
     * again changes nothing, so a repeated import or request leaves no trace.
     *
     * @param said topic null is {@code *}, time null is now
     * @throws io.itinera.engine.base.InvalidInput where lead, channel, state or source is missing or too long
     */
    @Transactional
    public void record(List<Consent> said) {
        recordConsents.record(said);
    }

    /**
     * May this lead be written to on the channel about the topic? A refusal of the topic holds until the topic itself
     * is agreed to again. A refusal of everything holds too, but for topics agreed to after it.
     */
    public ConsentState state(String leadId, Channel channel, String topic) {
        return StateInForce.of(of(leadId), channel, topic);
    }

    /** Forgets everything the lead said. Part of erasing the lead. */
    @Transactional
    public void erase(String leadId) {
        consents.erase(leadId);
        consents.eraseChanges(leadId);
    }
}
