package io.itinera.connectors;

/**
 * Who wants to know of what comes over a standing connection (SMPP). The program that uses the connectors may supply
 * one. The same report may come twice; what it throws makes the provider deliver it again.
 */
@FunctionalInterface
public interface ReportReceiver {
    void received(Report report);
}
