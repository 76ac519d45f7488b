package io.itinera.engine.event;

/** An event and its place in the batch. */
record Numbered(int index, IncomingEvent event) {
    RejectedEvent rejected(String message) {
        return new RejectedEvent(index, message);
    }
}
