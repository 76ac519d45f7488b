package io.itinera.connectors;

/** Where {@code capture} providers put what they keep back. The program that uses the connectors supplies it. */
@FunctionalInterface
public interface CaptureSink {
    void keep(Captured captured);
}
