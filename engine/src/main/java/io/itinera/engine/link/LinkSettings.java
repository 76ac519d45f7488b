package io.itinera.engine.link;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param secret what links are signed with, 32 characters or more and the same on all nodes; where it is left out, one
 *     is made and kept in {@code keyFile}
 * @param previousSecrets accepted, but no longer signed with: links in messages that are out stay good
 * @param validFor how long links in messages work
 * @param confirmFor how long a double opt-in may be confirmed
 */
@ConfigurationProperties("itinera.links")
record LinkSettings(
        String secret,
        @DefaultValue List<String> previousSecrets,
        @DefaultValue("./data/links.key") Path keyFile,
        @DefaultValue("365d") Duration validFor,
        @DefaultValue("14d") Duration confirmFor) {
    static final int SHORTEST_SECRET = 32;
}
