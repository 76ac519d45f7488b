package io.itinera.engine.dryrun;

import io.itinera.engine.base.Ids;
import io.itinera.engine.base.Json;
import io.itinera.engine.journey.DrawingRemark;
import io.itinera.engine.lead.Leads;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Dry runs as they are kept. Whoever changes one names the state that it leaves, so of two who race only one wins. */
@Component
class DryRunStore {
    private static final int KEPT_A_JOURNEY = 20;
    private static final int LONGEST_FAILURE = 2_000;

    private final JdbcTemplate jdbc;
    private final ReadDryRuns read;
    private final Leads leads;
    private final Clock clock;

    DryRunStore(JdbcTemplate jdbc, ReadDryRuns read, Leads leads, Clock clock) {
        this.read = read;
        this.leads = leads;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps the last twenty of each journey. */
    @Transactional
    public String add(String key, DryRunRequest request, String by) {
        var id = Ids.next();
        long now = clock.millis();
        jdbc.update(
                "INSERT INTO dry_run (id, journey_key, state, percent, request, started_by, asked_at, beat_at)"
                        + " VALUES (?, ?, 'WAITING', 0, ?, ?, ?, ?)",
                id,
                key,
                Json.write(StoredRequest.of(request)),
                by,
                now,
                now);
        jdbc.queryForList(
                        "SELECT id FROM dry_run WHERE journey_key = ? ORDER BY id DESC LIMIT 100 OFFSET "
                                + KEPT_A_JOURNEY,
                        String.class,
                        key)
                .forEach(this::delete);
        return id;
    }

    private void delete(String id) {
        jdbc.update("DELETE FROM dry_run_trail WHERE run_id = ?", id);
        jdbc.update("DELETE FROM dry_run WHERE id = ?", id);
    }

    /** The one that waits longest; it runs from now on, and nobody else takes it. */
    Optional<DryRun> take() {
        return jdbc
                .queryForList("SELECT id FROM dry_run WHERE state = 'WAITING' ORDER BY id LIMIT 10", String.class)
                .stream()
                .filter(id -> change(id, "WAITING", "RUNNING"))
                .findFirst()
                .map(read::get);
    }

    /** Says how far it is, and that this node is still at it. @return false where somebody cancelled it */
    boolean beat(String id, int percent) {
        return jdbc.update(
                        "UPDATE dry_run SET percent = ?, beat_at = ? WHERE id = ? AND state = 'RUNNING'",
                        percent,
                        clock.millis(),
                        id)
                > 0;
    }

    void giveBack(String id) {
        change(id, "RUNNING", "WAITING");
    }

    boolean cancel(String id) {
        return end(id, "WAITING", DryRunState.CANCELLED, null) || end(id, "RUNNING", DryRunState.CANCELLED, null);
    }

    @Transactional
    public void done(String id, TryJourney.Tried tried) {
        if (end(id, "RUNNING", DryRunState.DONE, null)) {
            jdbc.update("UPDATE dry_run SET result = ?, percent = 100 WHERE id = ?", Json.write(tried.result()), id);
            // who is erased meanwhile waits for this, or is not told of any more
            var there = leads.lock(tried.trails().stream().map(Trail::leadId).toList());
            int place = 0;
            for (var trail : tried.trails()) {
                if (!there.contains(trail.leadId())) {
                    continue;
                }
                jdbc.update(
                        "INSERT INTO dry_run_trail (run_id, place, lead_id, trail) VALUES (?, ?, ?, ?)",
                        id,
                        place++,
                        trail.leadId(),
                        Json.write(trail));
            }
        }
    }

    @Transactional
    public void refused(String id, List<DrawingRemark> findings) {
        if (end(id, "RUNNING", DryRunState.REFUSED, null)) {
            jdbc.update("UPDATE dry_run SET findings = ? WHERE id = ?", Json.write(findings), id);
        }
    }

    void failed(String id, String why) {
        end(id, "RUNNING", DryRunState.FAILED, why);
    }

    /** Those that nobody has been at since then have lost their node. */
    void failAbandoned(Instant since, String why) {
        jdbc.queryForList(
                        "SELECT id FROM dry_run WHERE state = 'RUNNING' AND beat_at < ?",
                        String.class,
                        since.toEpochMilli())
                .forEach(id -> failed(id, why));
    }

    private boolean change(String id, String from, String to) {
        return jdbc.update(
                        "UPDATE dry_run SET state = ?, beat_at = ? WHERE id = ? AND state = ?",
                        to,
                        clock.millis(),
                        id,
                        from)
                > 0;
    }

    private boolean end(String id, String from, DryRunState to, String why) {
        return jdbc.update(
                        "UPDATE dry_run SET state = ?, failure = ?, finished_at = ? WHERE id = ? AND state = ?",
                        to.name(),
                        why == null || why.length() <= LONGEST_FAILURE ? why : why.substring(0, LONGEST_FAILURE),
                        clock.millis(),
                        id,
                        from)
                > 0;
    }
}
