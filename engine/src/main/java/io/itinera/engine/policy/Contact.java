package io.itinera.engine.policy;

import java.time.Instant;

/** A message that a lead got, or will get at that time: what frequency caps count. */
record Contact(String leadId, Instant contactedAt, String messageId, String channel, String topic, String journeyKey) {}
