package io.itinera.engine.table;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Told by the engine of each version that somebody publishes, in the transaction of the publishing. */
@Component
public class NewTableVersions {
    private final TableVersionMapper versions;
    private final Clock clock;

    NewTableVersions(TableVersionMapper versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    public void published(String definitionId, String decisionKey, int version, String by) {
        versions.insert(new VersionRow(definitionId, decisionKey, version, by, clock.instant(), null));
    }
}
