package io.itinera.engine.imports;

import io.itinera.engine.store.Transactions;
import java.io.IOException;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * Imports the next few hundred lines of one import in one transaction: leads, consents, errors and the position from
 * which to go on. Holds nothing between two calls, so any node may make the next one, and a node that dies takes
 * nothing with it.
 */
@Component
class ImportNextLines {
    static final int LINES = 500;

    private static final Logger LOG = LoggerFactory.getLogger(ImportNextLines.class);

    private final ImportMapper mapper;
    private final StoreBatch storeBatch;
    private final Transactions transactions;
    private final Clock clock;

    ImportNextLines(ImportMapper mapper, StoreBatch storeBatch, Transactions transactions, Clock clock) {
        this.mapper = mapper;
        this.storeBatch = storeBatch;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * @return whether there were lines to import
     * @throws RuntimeException where the database is in trouble: the import stays where it was and can be called again
     */
    boolean run() {
        try {
            return step(null, LINES);
        } catch (StepFailed failed) {
            if (failed.fileIsUnreadable()) {
                fail(failed);
            } else if (failed.mayLieInTheLines()) {
                LOG.debug(
                        "Import {}: {} lines failed together, trying them one by one",
                        failed.importId(),
                        LINES,
                        failed);
                oneByOne(failed.importId());
            } else {
                throw failed;
            }
            return true;
        }
    }

    /** One line at a time, so that the one at fault is all that is left out. */
    private void oneByOne(String id) {
        boolean more = true;
        for (int i = 0; i < LINES && more; i++) {
            more = single(id);
        }
    }

    private boolean single(String id) {
        try {
            return step(id, 1);
        } catch (StepFailed failed) {
            if (!failed.mayLieInTheLines()) {
                throw failed;
            }
            return reject(failed);
        }
    }

    private boolean step(String idOrNull, int most) {
        return transactions.retrying(() -> {
            var job = mapper.claim(idOrNull);
            if (job == null) {
                return false;
            }
            try {
                var plan = job.plan();
                storeBatch.store(job, plan, read(job, plan, most));
                return true;
            } catch (ConcurrencyFailureException raced) {
                throw raced;
            } catch (IOException | RuntimeException e) {
                throw new StepFailed(job, e);
            }
        });
    }

    private boolean reject(StepFailed failed) {
        return transactions.retrying(() -> {
            var job = mapper.claim(failed.importId());
            if (job == null || job.nextByte() != failed.nextByte()) {
                return job != null;
            }
            try {
                var plan = job.plan();
                LOG.warn("Import {}: line {} left out, the rest goes on", job.id(), job.nextLine(), failed.getCause());
                storeBatch.store(job, plan, read(job, plan, 1).allRejected(failed.lineMessage()));
                return true;
            } catch (IOException e) {
                throw new StepFailed(job, e);
            }
        });
    }

    private Batch read(ImportJob job, LeadPlan plan, int most) throws IOException {
        try (var file = new StoredFile(mapper, job.id(), job.fileBytes(), job.nextByte())) {
            return Batch.read(job.rows(plan.header(), file), plan, job, most);
        }
    }

    private void fail(StepFailed failed) {
        LOG.error("Import {} ends here: its stored file cannot be read", failed.importId(), failed.getCause());
        transactions.retrying(() -> {
            mapper.fail(failed.importId(), failed.importMessage(), clock.instant());
            mapper.dropChunks(failed.importId(), null);
            return failed.importId();
        });
    }
}
