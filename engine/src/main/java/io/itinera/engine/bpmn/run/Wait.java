package io.itinera.engine.bpmn.run;

/**
 * A place where an instance waits for an event of a type.
 *
 * @param definitionId the version of the drawing, whose element may say more about the event
 */
record Wait(
        String subscriptionId,
        String eventType,
        String leadId,
        String instanceId,
        String definitionId,
        String elementId) {}
