package io.itinera.engine.imports;

import io.itinera.engine.lead.Leads;
import io.itinera.engine.lead.UpsertResult;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes leads, consents and errors of a batch and moves the import on; all in the transaction of the caller. */
@Component
class StoreBatch {
    private final ImportMapper mapper;
    private final Leads leads;
    private final Clock clock;

    StoreBatch(ImportMapper mapper, Leads leads, Clock clock) {
        this.mapper = mapper;
        this.leads = leads;
        this.clock = clock;
    }

    void store(ImportJob job, LeadPlan plan, Batch batch) {
        var now = clock.instant();
        var errors = new ArrayList<>(batch.errors());
        int created = 0;
        var results = upsert(job, batch);
        for (int i = 0; i < results.size(); i++) {
            var line = batch.lines().get(i);
            if (results.get(i) instanceof UpsertResult.Done done) {
                created += done.created() ? 1 : 0;
            } else if (results.get(i) instanceof UpsertResult.Refused refused) {
                errors.add(Batch.error(line.line(), plan.columnsOf(refused.field()), refused.message()));
            }
        }
        if (!errors.isEmpty()) {
            mapper.addErrors(job.id(), errors);
        }
        int read = batch.lines().size() + batch.errors().size();
        int updated = read - errors.size() - created;
        var progress = new Progress(batch.nextByte(), batch.nextLine(), read, created, updated, errors.size());
        moveOn(job, progress, batch.last(), now);
    }

    private void moveOn(ImportJob job, Progress progress, boolean last, Instant now) {
        mapper.advance(job.id(), last ? ImportState.DONE : ImportState.RUNNING, progress, now, last ? now : null);
        int reading = StoredFile.chunkOf(progress.nextByte());
        if (last || reading > StoredFile.chunkOf(job.nextByte())) {
            mapper.dropChunks(job.id(), last ? null : reading);
        }
    }

    private List<UpsertResult> upsert(ImportJob job, Batch batch) {
        if (batch.lines().isEmpty()) {
            return List.of();
        }
        var drafts = batch.lines().stream().map(LeadLine::draft).toList();
        var source = "import of " + Words.clip(job.fileName(), 120) + ", lines "
                + batch.lines().get(0).line() + " to "
                + batch.lines().get(drafts.size() - 1).line();
        return leads.upsertAll(drafts, source);
    }
}
