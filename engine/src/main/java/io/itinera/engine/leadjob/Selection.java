package io.itinera.engine.leadjob;

import java.util.List;

/** Which leads are meant. */
public sealed interface Selection {
    /** Every lead there is when its turn comes. */
    record All() implements Selection {}

    /** Just these; ids that name no lead are counted as skipped. */
    record Of(List<String> leadIds) implements Selection {
        public Of {
            leadIds = leadIds.stream().distinct().sorted().toList();
        }
    }

    /** Every lead that the segment's filter takes in when its turn comes. */
    record Segment(String key) implements Selection {}
}
