package io.itinera.engine.bpmn.run;

/** A place where an instance waits for an event of a type. */
record Subscription(String id, String eventType, String leadId, String instanceId) {}
