package io.itinera.engine.segment;

import io.itinera.engine.decision.Condition;
import io.itinera.engine.lead.Leads;
import java.util.List;
import java.util.function.ToLongFunction;
import org.springframework.stereotype.Component;

/** Counts a segment's leads: all where there are few, else a part of them, to answer while somebody waits. */
@Component
class MeasureSegment {
    private static final int LEADS_A_LOOK = 500;
    private static final int LEADS_LOOKED_AT = 20_000;

    private final Leads leads;
    private final MembersOf membersOf;

    MeasureSegment(Leads leads, MembersOf membersOf) {
        this.leads = leads;
        this.membersOf = membersOf;
    }

    SegmentSize size(Condition filter, ToLongFunction<List<String>> counted) {
        long seen = 0;
        long inside = 0;
        long countedSoFar = 0;
        long failures = 0;
        List<String> page = leads.idsAfter(null, LEADS_A_LOOK);
        while (!page.isEmpty() && seen < LEADS_LOOKED_AT) {
            var members = membersOf.among(page, filter);
            seen += page.size();
            inside += members.leadIds().size();
            countedSoFar += counted.applyAsLong(members.leadIds());
            failures += members.failures().size();
            page = leads.idsAfter(page.get(page.size() - 1), LEADS_A_LOOK);
        }
        double share = page.isEmpty() ? 1 : (double) leads.count() / seen;
        return new SegmentSize(Math.round(inside * share), Math.round(countedSoFar * share), failures, !page.isEmpty());
    }
}
