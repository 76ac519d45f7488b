package io.itinera.engine.journey;

import java.util.List;

/** Who is to be enrolled. */
public sealed interface Selection {
    /** Every lead there is when the enrolment gets to it. */
    record All() implements Selection {}

    /** Just these; ids that name no lead are counted as skipped. */
    record Of(List<String> leadIds) implements Selection {
        public Of {
            leadIds = leadIds.stream().distinct().sorted().toList();
        }
    }

    /** Every lead that the segment's filter takes in when the enrolment gets to it. */
    record Segment(String key) implements Selection {}
}
