package io.itinera.webapp.api;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.leadjob.Selection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Who is to come in: all, these, or a segment; exactly one of the three. */
record EnrolmentRequest(Boolean all, List<String> leadIds, String segment) {

    Selection selection() {
        if (Stream.of(all, leadIds, segment).filter(Objects::nonNull).count() != 1) {
            throw new InvalidInput(
                    null, "Send exactly one of {\"all\": true}, {\"leadIds\": [\"…\"]} and {\"segment\": \"…\"}.");
        }
        if (leadIds != null) {
            if (leadIds.contains(null)) {
                throw new InvalidInput("leadIds", "leadIds holds a null; send the ids of leads only.");
            }
            return new Selection.Of(leadIds);
        }
        if (segment != null) {
            return new Selection.Segment(segment);
        }
        if (!all) {
            throw new InvalidInput("all", "all is false; name the leads by leadIds or segment instead.");
        }
        return new Selection.All();
    }
}
