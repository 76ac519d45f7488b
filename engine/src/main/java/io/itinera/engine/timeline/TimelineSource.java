package io.itinera.engine.timeline;

import java.time.Instant;
import java.util.List;

/** A feature that has something to tell about a lead. Every bean of this type appears on the timeline. */
public interface TimelineSource {
    /**
     * The newest entries of one lead that happened strictly before the given instant, newest first; entries of the
     * same instant by descending id, so that a page may end between them.
     *
     * @param before never null
     * @param limit how many at most
     */
    List<TimelineEntry> entries(String leadId, Instant before, int limit);
}
