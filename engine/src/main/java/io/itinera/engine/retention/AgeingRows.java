package io.itinera.engine.retention;

import java.time.Instant;

/**
 * Rows of a feature that nobody needs any more after a while. Every bean of this type is asked again and again, by any
 * number of nodes at once: it leaves alone what another one has locked. What the program must know for ever it keeps in
 * another form before the rows go.
 */
public interface AgeingRows {
    Kept kept();

    /**
     * Deletes the oldest in the present transaction, found by an index: never by reading what may stay.
     *
     * @param before what was over strictly earlier may go
     * @return whether as much went as may in one transaction, so that more may be left
     */
    boolean deleteOldest(Instant before, int atMost);
}
