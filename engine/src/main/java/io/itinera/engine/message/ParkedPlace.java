package io.itinera.engine.message;

import java.time.Instant;

/** How far the walk over parked messages has come: by the index of the listings, so that each is read once. */
record ParkedPlace(Instant createdAt, String id) {
    static final ParkedPlace START = new ParkedPlace(Instant.EPOCH, "");
}
