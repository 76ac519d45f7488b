package io.itinera.engine.journey;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Told by the engine of each version that somebody publishes, in the transaction of the publishing. */
@Component
public class PublishedVersions {
    private final VersionMapper versions;
    private final Clock clock;

    PublishedVersions(VersionMapper versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    public void published(String definitionId, String journeyKey, int version, String by) {
        versions.insert(new VersionRow(definitionId, journeyKey, version, by, clock.instant()));
    }
}
