package io.itinera.engine.message;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.connectors.Outcome;
import io.itinera.connectors.email.Email;
import io.itinera.engine.base.Worker;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** Nothing is lost, and nothing that we wrote down is sent again, wherever the process dies and whoever works beside. */
abstract class CrashContract extends OutboxContract {
    private static final Duration LEASE = Duration.ofMinutes(10);

    @Autowired
    @Qualifier("dispatchWorker")
    Worker dispatchWorker;

    /** The process ends here; an Error, because no code of ours may catch it. */
    private static class Killed extends Error {}

    @Test
    void shouldSendAgainUnderTheSameKeyOnlyWhatWasNotNotedWhenTheProcessDied() {
        leads(50).forEach(this::queue);
        var calls = new AtomicInteger();
        provider.answers(email -> {
            if (calls.incrementAndGet() == 30) {
                throw new Killed();
            }
            return ScriptedEmail.ACCEPTS.apply(email);
        });

        assertThatThrownBy(dispatcher::dispatch).isInstanceOf(Killed.class);

        assertThat(messages.counts()).containsEntry(MessageState.SENT, 20L).containsEntry(MessageState.QUEUED, 30L);
        assertThat(dispatcher.dispatch())
                .as("what the dead one held, while its lease runs")
                .isZero();
        var unnoted =
                provider.handed().subList(20, 30).stream().map(Email::messageId).toList();

        clock.advance(LEASE);
        dispatcher.dispatch();

        assertThat(messages.counts()).containsEntry(MessageState.SENT, 50L).containsEntry(MessageState.QUEUED, 0L);
        assertThat(handedMoreThanOnce()).containsExactlyInAnyOrderElementsOf(unnoted);
        assertThat(provider.handed()).hasSize(60);
    }

    @Test
    void shouldSendThousandsThroughFaultsAndCrashesWithoutLossAndWithoutRepeatingWhatWasNoted() {
        var ids = leads(2_000).stream().map(this::queue).toList();
        var luck = new Random(7);
        Queue<String> acceptedNow = new ConcurrentLinkedQueue<>();
        var accepted = new HashMap<String, Integer>();
        var acceptedButNotNoted = new HashMap<String, Integer>();
        provider.answers(email -> randomly(email, luck, acceptedNow));

        for (int rounds = 0; messages.counts().get(MessageState.QUEUED) > 0; rounds++) {
            assertThat(rounds).as("rounds").isLessThan(1_000);
            try {
                dispatcher.dispatch();
            } catch (Killed death) {
                acceptedNow.stream()
                        .filter(id -> stateOf(id) == MessageState.QUEUED)
                        .forEach(id -> acceptedButNotNoted.merge(id, 1, Integer::sum));
            }
            acceptedNow.forEach(id -> accepted.merge(id, 1, Integer::sum));
            acceptedNow.clear();
            clock.advance(LEASE);
        }

        assertThat(accepted.keySet()).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(messages.counts()).containsEntry(MessageState.SENT, 2_000L);
        assertThat(acceptedButNotNoted).isNotEmpty();
        assertThat(accepted)
                .allSatisfy((id, times) -> assertThat(times).isEqualTo(1 + acceptedButNotNoted.getOrDefault(id, 0)));
    }

    @Test
    void shouldLeaveToAnotherDispatcherOnlyWhatItDoesNotHold() throws Exception {
        leads(150).forEach(this::queue);
        var firstIsSending = new CountDownLatch(1);
        var secondIsDone = new CountDownLatch(1);
        provider.answers(email -> {
            if (firstIsSending.getCount() > 0) {
                firstIsSending.countDown();
                await(secondIsDone);
            }
            return ScriptedEmail.ACCEPTS.apply(email);
        });
        var other = Executors.newSingleThreadExecutor();

        var first = other.submit(() -> dispatcher.dispatch());
        await(firstIsSending);
        int second = dispatcher.dispatch();
        secondIsDone.countDown();

        assertThat(first.get(60, TimeUnit.SECONDS)).isEqualTo(100);
        assertThat(second).isEqualTo(50);
        assertThat(provider.handed()).hasSize(150);
        assertThat(handedMoreThanOnce()).isEmpty();
        other.shutdown();
    }

    @Test
    void shouldSendEachMessageOnceWithTwoDispatchersAtFullSpeed() throws Exception {
        leads(1_000).forEach(this::queue);
        var together = new CyclicBarrier(2);
        var dispatchers = Executors.newFixedThreadPool(2);

        var both = dispatchers.invokeAll(List.of(() -> untilEmpty(together), () -> untilEmpty(together)));

        for (var each : both) {
            each.get();
        }
        assertThat(provider.handed()).hasSize(1_000);
        assertThat(handedMoreThanOnce()).isEmpty();
        assertThat(messages.counts()).containsEntry(MessageState.SENT, 1_000L).containsEntry(MessageState.QUEUED, 0L);
        dispatchers.shutdown();
    }

    @Test
    void shouldNotOverwriteWhatAnotherDispatcherNotedAfterTheLeaseRanOut() {
        var id = queue(aLead("ada@example.test"));
        var calls = new AtomicInteger();
        provider.answers(email -> {
            if (calls.incrementAndGet() == 1) {
                clock.advance(LEASE);
                dispatcher.dispatch();
                return new Outcome.Rejected("too late to matter", false);
            }
            return ScriptedEmail.ACCEPTS.apply(email);
        });

        dispatcher.dispatch();

        assertThat(stateOf(id)).isEqualTo(MessageState.SENT);
        assertThat(messages.counts()).containsEntry(MessageState.SENT, 1L).containsEntry(MessageState.FAILED, 0L);
    }

    @Test
    void shouldStartOnANewOrderWithoutWaitingForTheNextLook() {
        var sent = new CountDownLatch(1);
        provider.answers(email -> {
            sent.countDown();
            return ScriptedEmail.ACCEPTS.apply(email);
        });
        dispatchWorker.start();

        var id = queue(aLead("ada@example.test"));
        await(sent);
        dispatchWorker.stop();

        assertThat(dispatchWorker.isRunning()).isFalse();
        assertThat(stateOf(id)).isEqualTo(MessageState.SENT);
    }

    private Integer untilEmpty(CyclicBarrier together) throws Exception {
        together.await(60, TimeUnit.SECONDS);
        int all = 0;
        for (int taken = dispatcher.dispatch(); taken > 0; taken = dispatcher.dispatch()) {
            all += taken;
        }
        return all;
    }

    private static Outcome randomly(Email email, Random luck, Queue<String> accepted) {
        double draw = luck.nextDouble();
        if (draw < 0.05) {
            return new Outcome.Unavailable("busy", null);
        }
        if (draw < 0.052) {
            throw new IllegalStateException("a fault nobody thought of");
        }
        accepted.add(email.messageId());
        if (draw < 0.058) {
            throw new Killed();
        }
        return ScriptedEmail.ACCEPTS.apply(email);
    }

    private List<String> handedMoreThanOnce() {
        Map<String, Long> times =
                provider.handed().stream().map(Email::messageId).collect(groupingBy(identity(), counting()));
        return times.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS))
                    .as("the other thread came this far")
                    .isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
