package io.itinera.engine.message;

import java.util.Map;

/**
 * What a step of a journey wants to be sent. Instance, element and visit name the step's visit: the same three
 * order the same message, however often they are asked.
 *
 * @param visit tells one visit of the element from the next in a loop, e.g. the activity instance's id
 * @param channel {@code email}, {@code crm}, …
 * @param content what is to be said, in the channel's own terms; for e-mail a content key
 * @param topic what the lead may opt out of; null is the content's own topic, or none
 * @param purpose {@code marketing} or {@code transactional}; null is the content's own purpose, or marketing
 * @param payload further values for the content, small scalars; null is none
 */
public record MessageOrder(
        String leadId,
        String journeyKey,
        String instanceId,
        String elementId,
        String visit,
        String channel,
        String content,
        String topic,
        String purpose,
        Map<String, Object> payload) {

    public MessageOrder {
        payload = payload == null ? Map.of() : payload;
    }

    /** The same order with what was left open filled in. */
    public MessageOrder with(String otherTopic, String otherPurpose) {
        return new MessageOrder(
                leadId, journeyKey, instanceId, elementId, visit, channel, content, otherTopic, otherPurpose, payload);
    }
}
