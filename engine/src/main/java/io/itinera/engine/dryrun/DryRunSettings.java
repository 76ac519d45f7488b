package io.itinera.engine.dryrun;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of dry runs.
 *
 * @param enabled whether this node works on them; any node takes requests
 * @param mostLeads how many leads one may have at most; of more, so many are drawn by lot
 * @param longest how long one may take before it is given up
 * @param prices of one message, by channel, in whatever currency you count
 */
@ConfigurationProperties("itinera.dry-run")
record DryRunSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("10000") int mostLeads,
        @DefaultValue("10m") Duration longest,
        @DefaultValue Map<String, BigDecimal> prices) {}
