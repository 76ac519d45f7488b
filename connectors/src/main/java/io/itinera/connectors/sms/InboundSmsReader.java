package io.itinera.connectors.sms;

import io.itinera.connectors.Inbound;
import io.itinera.connectors.InboundRequest;

/** Reads what a provider posts to us when somebody texts one of our numbers. One for each provider that posts. */
public interface InboundSmsReader {

    /** Name of the provider, as in {@code itinera.connectors.sms.provider}. */
    String name();

    /** Checks the signature first; nothing of an unsigned request is believed. */
    Inbound<InboundSms> read(InboundRequest request);
}
