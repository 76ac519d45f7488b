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
    private static final Logger LOG = LoggerFactory.getLogger(ImportNextLines.class);

    /** So many lines in a row that cannot be stored are not at fault themselves. */
    private static final int MANY = 20;

    private final ImportMapper mapper;
    private final StoreBatch storeBatch;
    private final Transactions transactions;
    private final Clock clock;
    private final int lines;

    ImportNextLines(
            ImportMapper mapper,
            StoreBatch storeBatch,
            Transactions transactions,
            Clock clock,
            ImportSettings settings) {
        this.mapper = mapper;
        this.storeBatch = storeBatch;
        this.transactions = transactions;
        this.clock = clock;
        this.lines = settings.linesPerTransaction();
    }

    /**
     * @return whether there were lines to import
     * @throws RuntimeException where the database is in trouble: the import stays where it was and can be called again
     */
    boolean run() {
        try {
            return step(null, lines);
        } catch (StepFailed failed) {
            if (failed.fileIsUnreadable()) {
                fail(failed);
            } else if (failed.mayLieInTheLines()) {
                LOG.debug(
                        "Import {}: {} lines failed together, trying them one by one",
                        failed.importId(),
                        lines,
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
        int inARow = 0;
        for (int i = 0; i < lines; i++) {
            try {
                if (!step(id, 1)) {
                    return;
                }
                inARow = 0;
            } catch (StepFailed failed) {
                if (!failed.mayLieInTheLines()) {
                    throw failed;
                }
                if (++inARow == MANY) {
                    fail(failed);
                    return;
                }
                reject(failed);
            }
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

    /** Leaves the line out, unless another node has got past it meanwhile. */
    private void reject(StepFailed failed) {
        transactions.retrying(() -> {
            var job = mapper.claim(failed.importId());
            boolean stillThere = job != null && job.nextByte() == failed.nextByte();
            if (stillThere) {
                LOG.warn("Import {}: line {} left out, the rest goes on", job.id(), job.nextLine(), failed.getCause());
                leaveOut(job, failed.lineMessage());
            }
            return stillThere;
        });
    }

    private void leaveOut(ImportJob job, String message) {
        try {
            var plan = job.plan();
            storeBatch.store(job, plan, read(job, plan, 1).allRejected(message));
        } catch (IOException e) {
            throw new StepFailed(job, e);
        }
    }

    private Batch read(ImportJob job, LeadPlan plan, int most) throws IOException {
        try (var file = new StoredFile(mapper, job.id(), job.fileBytes(), job.nextByte())) {
            return Batch.read(job.rows(plan.header(), file), plan, job, most);
        }
    }

    private void fail(StepFailed failed) {
        LOG.error("Import {} ends here: it cannot be read or stored", failed.importId(), failed.getCause());
        transactions.retrying(() -> {
            mapper.fail(failed.importId(), failed.importMessage(), clock.instant());
            mapper.dropChunks(failed.importId(), null);
            return failed.importId();
        });
    }
}
