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
 * @param whenHeld {@code wait} for its time where it may not be sent at once, or {@code drop}; null is wait
 * @param sendWindow hours of the step itself by the lead's clock, such as {@code Mon-Fri 09:00-17:00}; null is any
 * @param policyPriority 0 to 100, the higher the more urgent, for the contact policy to ask for; null is 50
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
        Map<String, Object> payload,
        String whenHeld,
        String sendWindow,
        Integer policyPriority) {
    private static final int USUAL = 50;

    public MessageOrder {
        policyPriority = policyPriority == null ? USUAL : policyPriority;
        payload = payload == null ? Map.of() : payload;
        whenHeld = whenHeld == null || whenHeld.isBlank() ? CheckOrder.WAIT : whenHeld;
        sendWindow = sendWindow == null || sendWindow.isBlank() ? null : sendWindow.strip();
    }

    /** An order that waits for its time where it has to, at any hour that policy allows. */
    public MessageOrder(
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
        this(
                leadId,
                journeyKey,
                instanceId,
                elementId,
                visit,
                channel,
                content,
                topic,
                purpose,
                payload,
                null,
                null,
                null);
    }

    /** The same order with what was left open filled in. */
    public MessageOrder with(String otherTopic, String otherPurpose) {
        return new MessageOrder(
                leadId,
                journeyKey,
                instanceId,
                elementId,
                visit,
                channel,
                content,
                otherTopic,
                otherPurpose,
                payload,
                whenHeld,
                sendWindow,
                policyPriority);
    }
}
