package io.itinera.engine.table;

import java.time.Instant;

/**
 * A table that is to be published at a time to come, or what became of it.
 *
 * @param basedOn the newest version when it was planned; 0 where there was none
 * @param version that came of it; null unless it is published
 * @param failure why it could not be published, else null
 * @param endedBy who cancelled it; null unless somebody did
 * @param overtakenBy the newest version where that was published after this was planned, so that it would be replaced
 *     unseen; null where there is none, and once this has ended
 */
public record PlannedTable(
        String id,
        String key,
        PlanState state,
        Instant publishAt,
        int basedOn,
        String plannedBy,
        Instant plannedAt,
        Integer version,
        String failure,
        String endedBy,
        Instant endedAt,
        Integer overtakenBy) {

    PlannedTable overtakenBy(int newest) {
        return new PlannedTable(
                id,
                key,
                state,
                publishAt,
                basedOn,
                plannedBy,
                plannedAt,
                version,
                failure,
                endedBy,
                endedAt,
                state == PlanState.WAITING && newest > basedOn ? newest : null);
    }
}
