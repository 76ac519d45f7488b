package io.itinera.webapp.api;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.leadjob.Selection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Which leads to score anew: those changed, all, these, or a segment's; exactly one of the four. */
record RescoreRequest(Boolean changed, Boolean all, List<String> leadIds, String segment) {
    Selection selection() {
        if (Stream.of(changed, all, leadIds, segment).filter(Objects::nonNull).count() != 1
                || Boolean.FALSE.equals(changed)
                || Boolean.FALSE.equals(all)) {
            throw new InvalidInput(
                    null,
                    "Send exactly one of {\"changed\": true}, {\"all\": true}, {\"leadIds\": [\"…\"]} and"
                            + " {\"segment\": \"…\"}.");
        }
        if (leadIds != null && leadIds.contains(null)) {
            throw new InvalidInput("leadIds", "leadIds holds a null; send the ids of leads only.");
        }
        if (leadIds != null) {
            return new Selection.Of(leadIds);
        }
        if (segment != null) {
            return new Selection.Segment(segment);
        }
        return new Selection.All();
    }

    boolean onlyChanged() {
        return changed != null;
    }
}
