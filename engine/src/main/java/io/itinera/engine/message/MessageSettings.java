package io.itinera.engine.message;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param providers limits by the provider's name, such as {@code smtp} */
@ConfigurationProperties("itinera.messages")
record MessageSettings(
        @DefaultValue Dispatch dispatch,
        @DefaultValue Retry retry,
        @DefaultValue Map<String, LaneLimits> providers) {

    LaneLimits limits(String provider) {
        return providers.getOrDefault(provider, LaneLimits.USUAL);
    }

    /**
     * @param enabled false on nodes that shall not send
     * @param threads dispatchers on this node; a provider gets as many of them as its concurrency allows
     * @param batchSize messages a dispatcher takes on at once
     * @param pollInterval how long an idle dispatcher waits where nothing wakes it
     * @param lease how long a dispatcher may hold a batch; after a crash its messages are tried again then
     */
    record Dispatch(
            @DefaultValue("true") boolean enabled,
            @DefaultValue("8") int threads,
            @DefaultValue("100") int batchSize,
            @DefaultValue("5s") Duration pollInterval,
            @DefaultValue("10m") Duration lease) {}

    /**
     * @param attempts tries before a message counts as dead
     * @param firstDelay until the second try; each further one waits three times as long
     * @param maxDelay the longest wait between two tries
     */
    record Retry(
            @DefaultValue("12") int attempts,
            @DefaultValue("1m") Duration firstDelay,
            @DefaultValue("8h") Duration maxDelay) {}

    static MessageSettings defaults() {
        return new MessageSettings(
                new Dispatch(true, 8, 100, Duration.ofSeconds(5), Duration.ofMinutes(10)),
                new Retry(12, Duration.ofMinutes(1), Duration.ofHours(8)),
                Map.of());
    }
}
