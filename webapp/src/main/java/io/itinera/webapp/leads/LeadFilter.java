package io.itinera.webapp.leads;

import io.itinera.engine.lead.LeadSearch;
import io.itinera.engine.lead.LifecycleStage;

/**
 * What somebody asks the list of leads for.
 *
 * @param minScore as it was typed
 * @param least {@code minScore} as a number; null where nothing or no number was typed
 */
public record LeadFilter(String text, LifecycleStage stage, String minScore, Integer least) {

    /** @throws io.itinera.engine.base.InvalidInput for a stage that there is not */
    static LeadFilter of(String text, String stage, String minScore) {
        var typed = minScore.strip();
        return new LeadFilter(text.strip(), stage.isBlank() ? null : LifecycleStage.of(stage), typed, number(typed));
    }

    private static Integer number(String typed) {
        return typed.matches("-?\\d{1,6}") ? Integer.valueOf(typed) : null;
    }

    /** Somebody still types, or mistyped: the list goes on without the filter, and the field says so. */
    public boolean scoreIsNoNumber() {
        return !minScore.isEmpty() && least == null;
    }

    /** Every lead passes. */
    public boolean isAny() {
        return text.isEmpty() && stage == null && least == null;
    }

    LeadSearch search(String cursor, int limit) {
        return new LeadSearch(text, stage, least, cursor, limit);
    }
}
