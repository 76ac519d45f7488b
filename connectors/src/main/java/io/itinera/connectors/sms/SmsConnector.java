package io.itinera.connectors.sms;

import io.itinera.connectors.Outcome;

/** Hands text messages to whoever delivers them. Safe to call from several threads. */
public interface SmsConnector {

    /** Name of the provider behind it, e.g. {@code twilio}. */
    String name();

    /** Hands over one text message. Accepted means that the provider took it, not that it reached anybody. */
    Outcome send(Sms sms);
}
