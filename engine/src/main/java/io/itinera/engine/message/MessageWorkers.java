package io.itinera.engine.message;

import io.itinera.engine.base.Worker;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This node's dispatchers. {@code itinera.messages.dispatch.enabled=false} leaves them to other nodes. */
@Configuration(proxyBeanMethods = false)
class MessageWorkers {
    @Bean
    Worker dispatchWorker(DispatchDueMessages dispatch, Tally tally, MessageSettings settings) {
        var own = settings.dispatch();
        return new Worker("dispatch", own.pollInterval(), own.enabled(), own.threads(), stopping -> {
            boolean more = dispatch.dispatch(stopping) >= own.batchSize();
            if (!more) {
                tally.compact();
            }
            return more;
        });
    }
}
