package io.itinera.engine.audit;

import io.itinera.engine.base.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who did what to whom: rows that are added in the transaction of the deed itself, and never changed until they age out. */
@Component
public class Audit {
    private static final int LONGEST_DETAIL = 1000;

    private final AuditMapper rows;
    private final Clock clock;

    Audit(AuditMapper rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * @param action what was done, such as "lead.erased"
     * @param subject id of what it was done to
     * @param detail without personal data, cut at 1000 characters; may be null
     */
    public void record(String actor, String action, String subject, String detail) {
        var cut = detail == null || detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL);
        var now = Instant.ofEpochMilli(clock.millis());
        rows.insert(new AuditRow(Ids.next(), now, actor, action, subject, cut));
    }

    /** Newest first. */
    public List<AuditRow> of(String subject, int limit) {
        return rows.latest(subject, limit);
    }
}
