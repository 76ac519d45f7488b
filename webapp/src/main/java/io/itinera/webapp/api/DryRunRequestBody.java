package io.itinera.webapp.api;

import io.itinera.engine.dryrun.DryRunRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is to be tried; all of it may be left out, and then a thousand leads walk the published drawing for thirty days.
 *
 * @param drawing BPMN, instead of the published one
 * @param tables DMN, instead of the published ones of the same keys
 * @param sample how many of the leads at most, drawn by lot
 */
record DryRunRequestBody(
        String drawing,
        List<String> tables,
        Boolean all,
        List<String> leadIds,
        String segment,
        Integer sample,
        Integer days,
        Long seed,
        Instant start,
        Map<String, Double> rates,
        Map<String, BigDecimal> prices) {
    private static final int DAYS_UNLESS_SAID = 30;
    private static final int SAMPLE_UNLESS_SAID = 1_000;

    DryRunRequest request() {
        boolean nobodyNamed = all == null && leadIds == null && segment == null;
        return new DryRunRequest(
                drawing,
                tables,
                new EnrolmentRequest(nobodyNamed ? Boolean.TRUE : all, leadIds, segment).selection(),
                nobodyNamed ? Objects.requireNonNullElse(sample, SAMPLE_UNLESS_SAID) : sample,
                Objects.requireNonNullElse(days, DAYS_UNLESS_SAID),
                Objects.requireNonNullElse(seed, 1L),
                start,
                rates,
                prices);
    }
}
