package io.itinera.engine.journey;

import java.time.Instant;

/** That a token of an instance reached an element. */
public record StepRow(String instanceId, String elementId, Instant enteredAt) {}
