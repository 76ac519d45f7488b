package io.itinera.connectors.webhook;

import io.itinera.connectors.Outcome;

/**
 * What came of a call.
 *
 * @param status HTTP status; 0 where there was no answer
 * @param body JSON that the other side answered with, when it took the call; null where it answered none
 */
public record WebhookAnswer(Outcome outcome, int status, String body) {
    /** An outcome without an answer. */
    public static WebhookAnswer none(Outcome outcome) {
        return new WebhookAnswer(outcome, 0, null);
    }
}
