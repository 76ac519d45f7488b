package io.itinera.engine.audit;

import io.itinera.engine.retention.AgeingRows;
import io.itinera.engine.retention.Kept;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The audit ages from its oldest end; its ids ascend with time, so those rows that may go come first. */
@Component
class AgedAudit implements AgeingRows {
    private final AuditMapper rows;

    AgedAudit(AuditMapper rows) {
        this.rows = rows;
    }

    @Override
    public Kept kept() {
        return Kept.AUDIT;
    }

    @Override
    public boolean deleteOldest(Instant before, int atMost) {
        var old = rows.lockFirst(atMost).stream()
                .filter(row -> row.recordedAt().isBefore(before))
                .map(AuditRow::id)
                .toList();
        if (!old.isEmpty()) {
            rows.delete(old);
        }
        return old.size() == atMost;
    }
}
