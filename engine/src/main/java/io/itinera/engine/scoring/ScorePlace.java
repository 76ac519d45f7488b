package io.itinera.engine.scoring;

import io.itinera.engine.lead.LastScore;
import java.time.Instant;

/**
 * Where a score stands.
 *
 * @param decision the word that says which version of which table decided
 */
record ScorePlace(String leadId, Instant scoredAt, int decision) {
    /** @param last null where there is none */
    static ScorePlace of(LastScore last) {
        return last == null ? null : new ScorePlace(last.leadId(), last.at(), last.by());
    }
}
