package io.itinera.engine.journey;

import java.time.Instant;

/** A lead's stay in a journey. {@code leftBy} is the element through which it left. */
record RunRow(String instanceId, String journeyKey, String leadId, Instant enteredAt, Instant leftAt, String leftBy) {}
