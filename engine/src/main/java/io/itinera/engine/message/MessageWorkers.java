package io.itinera.engine.message;

import io.itinera.engine.base.Worker;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This node's dispatchers. {@code itinera.messages.dispatch.enabled=false} leaves them to other nodes. */
@Configuration(proxyBeanMethods = false)
class MessageWorkers {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    @Bean
    Worker dispatchWorker(
            DispatchDueMessages dispatch, Lanes lanes, WakeDispatchers wake, Tally tally, MessageSettings settings) {
        var own = settings.dispatch();
        return new Worker("dispatch", own.pollInterval(), own.enabled(), own.threads(), stopping -> {
            boolean more = dispatch.dispatch(stopping) > 0;
            if (!more) {
                tally.compact();
                comeBackIn(lanes.nextOpening(), own.pollInterval(), wake);
            }
            return more;
        });
    }

    @Bean
    Worker putBackWorker(PutBackParked putBackParked, MessageSettings settings) {
        var own = settings.dispatch();
        return new Worker("resume-messages", own.pollInterval(), own.enabled(), putBackParked::putBack);
    }

    /** What a listener failed at, or a crash came before. */
    @Bean
    Worker bounceWorker(TellBounces tellBounces, MessageSettings settings) {
        return new Worker("tell-bounces", A_MINUTE, settings.dispatch().enabled(), tellBounces::tellRest);
    }

    /** A lane that waits for its rate takes more in a moment; what takes longer the next look finds. */
    private static void comeBackIn(Duration wait, Duration nextLook, WakeDispatchers wake) {
        if (!wait.isZero() && wait.compareTo(nextLook) < 0) {
            CompletableFuture.delayedExecutor(Math.max(1, wait.toMillis()), TimeUnit.MILLISECONDS)
                    .execute(wake::another);
        }
    }
}
