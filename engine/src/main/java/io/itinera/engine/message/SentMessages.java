package io.itinera.engine.message;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Messages as their providers know them. */
@Component
public class SentMessages {
    private final SentMapper sent;
    private final Messages messages;

    SentMessages(SentMapper sent, Messages messages) {
        this.sent = sent;
        this.messages = messages;
    }

    /** Those of the leads' messages that a provider knows by one of its own ids, by that id; some hundreds at a time. */
    public Map<String, Message> byProviderIds(Collection<String> leadIds, Collection<String> providerIds) {
        if (leadIds.isEmpty() || providerIds.isEmpty()) {
            return Map.of();
        }
        var found = sent.byProviderIds(List.copyOf(leadIds), List.copyOf(providerIds));
        var known = messages.findAll(found.stream().map(SentMapper.Sent::id).toList());
        var result = new HashMap<String, Message>();
        found.stream()
                .filter(one -> known.containsKey(one.id()))
                .forEach(one -> result.put(one.providerId(), known.get(one.id())));
        return result;
    }
}
