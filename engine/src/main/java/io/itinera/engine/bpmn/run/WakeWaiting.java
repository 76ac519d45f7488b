package io.itinera.engine.bpmn.run;

import io.itinera.engine.bpmn.batch.InstancesTogether;
import io.itinera.engine.bpmn.run.WaitMapper.Root;
import io.itinera.engine.retention.Kept;
import io.itinera.engine.retention.Retention;
import io.itinera.engine.store.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves waiting journeys on by the events they waited for: many in one engine command, and one by one where the many
 * failed, so that a journey that cannot go on holds up no other. A wake-up leaves the queue in the transaction that
 * moves the journey.
 */
@Component
class WakeWaiting {
    private static final Logger LOG = LoggerFactory.getLogger(WakeWaiting.class);
    private static final int WAKE_UPS_A_TRANSACTION = 100;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int REASON_LENGTH = 2_000;

    private final WaitMapper waits;
    private final ParkedWakeUps parked;
    private final InstancesTogether instances;
    private final TokenMoves moves;
    private final ProcessEngineConfigurationImpl engine;
    private final Retention retention;
    private final JdbcTemplate jdbc;
    private final Transactions transactions;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WakeWaiting(
            WaitMapper waits,
            ParkedWakeUps parked,
            InstancesTogether instances,
            TokenMoves moves,
            ProcessEngineConfigurationImpl engine,
            Retention retention,
            JdbcTemplate jdbc,
            Transactions transactions,
            TransactionTemplate transaction,
            Clock clock) {
        this.instances = instances;
        this.moves = moves;
        this.waits = waits;
        this.parked = parked;
        this.engine = engine;
        this.retention = retention;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @return true where more may be due */
    boolean run() {
        try {
            return transactions.retrying(() -> wake(WAKE_UPS_A_TRANSACTION));
        } catch (RuntimeException e) {
            LOG.warn("A batch of journeys could not be moved on together; trying them one by one.", e);
            return oneByOne();
        }
    }

    private boolean oneByOne() {
        boolean more = true;
        for (int i = 0; i < WAKE_UPS_A_TRANSACTION && more; i++) {
            more = single();
        }
        return more;
    }

    private boolean single() {
        var tried = new ArrayList<WakeUp>(1);
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                tried.addAll(waits.lockDue(clock.instant(), 1));
                return moveOn(tried);
            }));
        } catch (RuntimeException e) {
            tried.forEach(wakeUp -> postpone(wakeUp, e));
            return true;
        }
    }

    private boolean wake(int limit) {
        return moveOn(onePerInstance(waits.lockDue(clock.instant(), limit)));
    }

    private boolean moveOn(List<WakeUp> due) {
        if (due.isEmpty()) {
            return false;
        }
        var rootOf = waits.rootsOf(due.stream().map(WakeUp::instanceId).toList()).stream()
                .collect(Collectors.toMap(Root::instanceId, Function.identity()));
        var held = parked.park(due, rootOf);
        var wakeUps = due.stream().filter(wakeUp -> !held.contains(wakeUp)).toList();
        var free = instances.lock(wakeUps.stream()
                .map(wakeUp -> rootOf.get(wakeUp.instanceId()))
                .filter(Objects::nonNull)
                .map(Root::rootId)
                .collect(Collectors.toSet()));
        var moving = wakeUps.stream()
                .filter(wakeUp -> rootOf.containsKey(wakeUp.instanceId())
                        && free.contains(rootOf.get(wakeUp.instanceId()).rootId()))
                .toList();
        engine.getCommandExecutorTxRequired().execute(context -> {
            moving.forEach(wakeUp -> moves.consumed(wakeUp.eventId()));
            instances.walk(free, context, () -> moving.forEach(wakeUp -> moveOn(wakeUp, context)));
            return null;
        });
        var done = wakeUps.stream()
                .filter(wakeUp -> moving.contains(wakeUp) || !rootOf.containsKey(wakeUp.instanceId()))
                .toList();
        if (!done.isEmpty()) {
            delete(done);
        }
        return !done.isEmpty() || !held.isEmpty();
    }

    /** Each by its key: one statement for all may read, and wait for, the rows of others as well. */
    private void delete(List<WakeUp> done) {
        jdbc.batchUpdate(
                "DELETE FROM journey_wake_up WHERE event_id = ? AND subscription_id = ?",
                done,
                done.size(),
                (row, wakeUp) -> {
                    row.setString(1, wakeUp.eventId());
                    row.setString(2, wakeUp.subscriptionId());
                });
    }

    /** Where the journey went on without the event in the meantime, nothing waits any more and nothing happens. */
    private static void moveOn(WakeUp wakeUp, CommandContext context) {
        var waiting = context.getDbEntityManager();
        var subscription = waiting.getCachedEntity(EventSubscriptionEntity.class, wakeUp.subscriptionId());
        if (subscription != null && !waiting.isDeleted(subscription)) {
            subscription.eventReceived(null, false);
        }
    }

    /** A second wake-up of the same lead's instances must see what the first one did: it waits for the next transaction. */
    private static List<WakeUp> onePerInstance(List<WakeUp> due) {
        var seen = new HashSet<String>();
        return due.stream().filter(wakeUp -> seen.add(wakeUp.instanceId())).toList();
    }

    private void postpone(WakeUp wakeUp, RuntimeException failure) {
        if (retention.cutoff(Kept.WAKE_UPS).filter(wakeUp.queuedAt()::isBefore).isPresent()) {
            LOG.error(
                    "Instance {} could not go on by event {} in {} tries since {}; the event is given up, the lead waits on.",
                    wakeUp.instanceId(),
                    wakeUp.eventId(),
                    wakeUp.attempts() + 1,
                    wakeUp.queuedAt(),
                    failure);
            delete(List.of(wakeUp));
            return;
        }
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(10, wakeUp.attempts()));
        var next = clock.instant().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
        var reason = String.valueOf(failure.getMessage());
        LOG.error(
                "Instance {} could not go on by event {}; the event stays queued, next try at {}.",
                wakeUp.instanceId(),
                wakeUp.eventId(),
                next,
                failure);
        waits.postpone(wakeUp.tryAgainAt(next, reason.substring(0, Math.min(REASON_LENGTH, reason.length()))));
    }
}
