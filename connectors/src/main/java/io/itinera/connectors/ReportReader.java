package io.itinera.connectors;

/** Reads what a provider posts to us: what people answer, and what became of messages. One for each that posts. */
public interface ReportReader {

    /** Name of the provider; the last part of the address that it posts to. */
    String name();

    /** Checks the signature first; nothing of an unsigned request is believed. */
    Inbound read(InboundRequest request);
}
