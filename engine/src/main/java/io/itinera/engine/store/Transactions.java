package io.itinera.engine.store;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Transactions that run again where another node or thread was faster: it inserted the same key, or both waited for
 * each other's rows. Reading first and inserting plainly then tells new from known without a doubt.
 */
@Component
public class Transactions {
    private static final Logger LOG = LoggerFactory.getLogger(Transactions.class);
    private static final int ATTEMPTS = 12;

    /** Longer than a database waits for a row once, and shorter than twice. */
    private static final Duration LAST_BEGIN = Duration.ofSeconds(15);

    private static final int FIRST_PAUSE_MILLIS = 2;
    private static final int LONGEST_PAUSE_MILLIS = 500;

    private final TransactionTemplate nested;
    private final TransactionTemplate separate;

    Transactions(PlatformTransactionManager manager) {
        nested = new TransactionTemplate(manager);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        separate = new TransactionTemplate(manager);
        separate.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Runs the work in a transaction of its own, or behind a savepoint of the caller's, and up to twelve times, but no more
     * after fifteen seconds: whoever holds the rows that long may hold them for hours, and who asks has other work. The
     * work must read anew at every attempt. Where no transaction is held meanwhile, a random and growing pause comes
     * between the attempts, so that those who met once do not meet again and again. A deadlock costs the caller's
     * transaction too: then the caller sees it.
     */
    public <T> T retrying(Supplier<T> work) {
        boolean outermost = !TransactionSynchronizationManager.isActualTransactionActive();
        long begun = System.nanoTime();
        for (int attempt = 1; ; attempt++) {
            try {
                return inNested(work);
            } catch (DuplicateKeyException | ConcurrencyFailureException raced) {
                boolean survivable = outermost || raced instanceof DuplicateKeyException || raced instanceof Raced;
                boolean late = System.nanoTime() - begun > LAST_BEGIN.toNanos();
                if (attempt == ATTEMPTS || late || !survivable) {
                    throw raced;
                }
                LOG.debug("Somebody else was faster; attempt {} of {} follows", attempt + 1, ATTEMPTS, raced);
                if (outermost) {
                    pauseAfter(attempt);
                }
            }
        }
    }

    /** A deadlock takes the savepoint with it, and that it cannot be gone back to must not hide why. */
    private <T> T inNested(Supplier<T> work) {
        try {
            return nested.execute(status -> work.get());
        } catch (TransactionSystemException lost) {
            if (lost.getApplicationException() instanceof ConcurrencyFailureException raced) {
                throw raced;
            }
            throw lost;
        }
    }

    /**
     * Runs the work in a transaction that commits whatever becomes of the caller's. It needs a second connection for so
     * long: for what happens seldom.
     */
    public <T> T separate(Supplier<T> work) {
        return separate.execute(status -> work.get());
    }

    private static void pauseAfter(int attempt) {
        long longest = Math.min(LONGEST_PAUSE_MILLIS, (long) FIRST_PAUSE_MILLIS << attempt);
        LockSupport.parkNanos(
                TimeUnit.MILLISECONDS.toNanos(ThreadLocalRandom.current().nextLong(longest)));
    }

    /** Thrown by work that finds what it read outdated before it wrote anything. */
    public static class Raced extends ConcurrencyFailureException {
        public Raced(String message) {
            super(message);
        }
    }
}
