package io.itinera.engine.journey;

import io.itinera.engine.audit.Audit;
import io.itinera.engine.base.Conflict;
import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.NotFound;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a second person sees and decides of a version that waits ({@code itinera.publish.four-eyes}). */
@Component
public class VersionApprovals {
    private static final int LONGEST_REASON = 1_000;

    private final VersionMapper versions;
    private final JourneyEngine engine;
    private final Entrance entrance;
    private final Audit audit;
    private final Clock clock;

    VersionApprovals(VersionMapper versions, JourneyEngine engine, Entrance entrance, Audit audit, Clock clock) {
        this.versions = versions;
        this.engine = engine;
        this.entrance = entrance;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is to be known of a version before deciding on it; the changes are against the version that takes leads now. */
    public ApprovalSheet sheet(String definitionId) {
        var row = row(definitionId);
        var version = engine.definition(definitionId);
        var before = entrance.find(row.journeyKey());
        return new ApprovalSheet(
                version.name(),
                row.journeyKey(),
                row.version(),
                row.publishedBy(),
                row.publishedAt(),
                before.map(JourneyDefinition::version).orElse(null),
                before.map(earlier -> ChangesInWords.of(engine.compare(earlier.id(), definitionId)))
                        .orElse("This is its first version that would take leads."));
    }

    /**
     * Whether somebody's decision can be taken.
     *
     * @param reason needed where it is refused
     * @throws Conflict where it is one's own, or somebody has decided already
     * @throws InvalidInput where it is refused without a word why
     */
    public void check(String definitionId, boolean approved, String reason, String by) {
        var row = row(definitionId);
        if (row.publishedBy().equals(by)) {
            throw new Conflict("You published version " + row.version() + " of “" + row.journeyKey()
                    + "” yourself, so somebody else has to decide. Leave the task to a colleague.");
        }
        if (row.approval() != Approval.WAITING) {
            throw decidedAlready(row);
        }
        if (!approved && (reason == null || reason.isBlank())) {
            throw new InvalidInput("reason", "Say why it is refused, so that its author knows what to change.");
        }
    }

    /** As {@link #check}, and keeps what was decided. A reason is cut at 1000 characters. */
    @Transactional
    public void decide(String definitionId, boolean approved, String reason, String by) {
        check(definitionId, approved, reason, by);
        var row = row(definitionId);
        var said = reason == null ? "" : reason.strip();
        var cut = said.isEmpty() ? null : said.substring(0, Math.min(LONGEST_REASON, said.length()));
        var approval = approved ? Approval.APPROVED : Approval.REFUSED;
        if (versions.decide(definitionId, approval, by, clock.instant(), cut) == 0) {
            throw decidedAlready(row);
        }
        audit.record(
                by,
                approved ? "version.approved" : "version.refused",
                row.journeyKey(),
                "version " + row.version() + " by " + row.publishedBy() + (cut == null ? "" : ": " + cut));
    }

    private static Conflict decidedAlready(VersionRow row) {
        return new Conflict("Somebody has decided on version " + row.version() + " already.");
    }

    private VersionRow row(String definitionId) {
        return versions.find(definitionId).orElseThrow(() -> new NotFound("version", definitionId));
    }
}
