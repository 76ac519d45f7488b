package io.itinera.engine.dryrun;

import io.itinera.engine.leadjob.Selection;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A request as it is kept: the selection by what it names. */
record StoredRequest(
        String drawing,
        List<String> tables,
        String segment,
        List<String> leadIds,
        Integer sample,
        int days,
        long seed,
        Instant start,
        Map<String, Double> rates,
        Map<String, BigDecimal> prices) {

    static StoredRequest of(DryRunRequest request) {
        return new StoredRequest(
                request.drawing(),
                request.tables(),
                request.selection() instanceof Selection.Segment segment ? segment.key() : null,
                request.selection() instanceof Selection.Of listed ? listed.leadIds() : null,
                request.sample(),
                request.days(),
                request.seed(),
                request.start(),
                request.rates(),
                request.prices());
    }

    DryRunRequest request() {
        Selection selection = segment != null
                ? new Selection.Segment(segment)
                : leadIds != null ? new Selection.Of(leadIds) : new Selection.All();
        return new DryRunRequest(drawing, tables, selection, sample, days, seed, start, rates, prices);
    }
}
