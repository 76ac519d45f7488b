package io.itinera.connectors.webhook;

/** Calls other people's servers with our news, and brings back what they answer. Safe to call from several threads. */
public interface WebhookConnector {

    /** Name of the provider behind it, e.g. {@code http}. */
    String name();

    WebhookAnswer call(WebhookCall call);
}
