package io.itinera.engine.journey;

import io.itinera.engine.lead.Leads;
import io.itinera.engine.leadjob.Selection;
import io.itinera.engine.segment.Segments;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells what an enrolment would do, without doing it. */
@Component
class PreviewEnrolment {
    private static final int LEADS_A_LOOK = 500;

    private final RunMapper runs;
    private final Leads leads;
    private final Segments segments;

    PreviewEnrolment(RunMapper runs, Leads leads, Segments segments) {
        this.runs = runs;
        this.leads = leads;
        this.segments = segments;
    }

    EnrolmentPreview preview(JourneyDefinition journey, Selection selection) {
        if (selection instanceof Selection.Of listed) {
            return listed(journey, listed.leadIds());
        }
        return selection instanceof Selection.Segment segment
                ? inSegment(journey, segments.get(segment.key()).filter())
                : everyone(journey);
    }

    private EnrolmentPreview everyone(JourneyDefinition journey) {
        long total = leads.count();
        long barred = once(journey) ? runs.countEverInside(journey.key()) : runs.countInside(journey.key());
        return new EnrolmentPreview(Math.max(0, total - barred), Math.min(total, barred));
    }

    private EnrolmentPreview listed(JourneyDefinition journey, List<String> ids) {
        long wouldEnrol = 0;
        for (int from = 0; from < ids.size(); from += LEADS_A_LOOK) {
            var part = ids.subList(from, Math.min(ids.size(), from + LEADS_A_LOOK));
            wouldEnrol += free(journey, List.copyOf(leads.existing(part)));
        }
        return new EnrolmentPreview(wouldEnrol, ids.size() - wouldEnrol);
    }

    private EnrolmentPreview inSegment(JourneyDefinition journey, String filter) {
        var size = segments.size(filter, members -> free(journey, members));
        return new EnrolmentPreview(size.counted(), size.leads() - size.counted(), size.estimated());
    }

    private long free(JourneyDefinition journey, List<String> leadIds) {
        if (leadIds.isEmpty()) {
            return 0;
        }
        Set<String> barred =
                once(journey) ? runs.everInside(journey.key(), leadIds) : runs.inside(journey.key(), leadIds);
        return leadIds.stream().filter(id -> !barred.contains(id)).count();
    }

    private static boolean once(JourneyDefinition journey) {
        return journey.reEntry() == ReEntry.NEVER;
    }
}
