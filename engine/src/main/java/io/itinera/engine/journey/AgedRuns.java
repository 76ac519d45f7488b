package io.itinera.engine.journey;

import io.itinera.engine.journey.AgedRunMapper.Visit;
import io.itinera.engine.lead.LeadData;
import io.itinera.engine.retention.AgeingRows;
import io.itinera.engine.retention.Kept;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Stays that ended long ago go, and leave behind that the lead was in that journey: that is what {@link ReEntry#NEVER}
 * asks. It is kept for every journey, for a later version may be the first to say never. Erased after the stays, so that
 * none slips in between.
 */
@Component
@Order
class AgedRuns implements AgeingRows, LeadData {
    private final AgedRunMapper runs;

    AgedRuns(AgedRunMapper runs) {
        this.runs = runs;
    }

    @Override
    public Kept kept() {
        return Kept.JOURNEYS;
    }

    @Override
    public boolean deleteOldest(Instant before, int atMost) {
        var oldest = runs.lockOldest(before, atMost);
        if (oldest.isEmpty()) {
            return false;
        }
        runs.remember(visits(oldest));
        runs.delete(oldest.stream().map(RunRow::instanceId).toList());
        return oldest.size() == atMost;
    }

    private static List<Visit> visits(List<RunRow> runs) {
        return runs.stream()
                .map(run -> new Visit(run.leadId(), run.journeyKey()))
                .distinct()
                .sorted(Comparator.comparing(Visit::leadId).thenComparing(Visit::journeyKey))
                .toList();
    }

    @Override
    public String section() {
        return "journeysAgedOut";
    }

    @Override
    public Object export(String leadId) {
        return runs.journeysOf(leadId);
    }

    @Override
    public void erase(String leadId) {
        runs.forget(leadId);
    }
}
