package io.itinera.engine.journey;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Told by the engine of each version that somebody publishes, in the transaction of the publishing. */
@Component
public class PublishedVersions {
    private final VersionMapper versions;
    private final Clock clock;
    private final boolean fourEyes;

    PublishedVersions(
            VersionMapper versions, Clock clock, @Value("${itinera.publish.four-eyes:false}") boolean fourEyes) {
        this.versions = versions;
        this.clock = clock;
        this.fourEyes = fourEyes;
    }

    /** Whether what a person publishes waits for another one's approval. */
    public boolean needTwoPeople() {
        return fourEyes;
    }

    /**
     * @param byAPerson false where the program publishes what it ships
     * @return whether it takes leads, or has to wait for somebody else's approval
     */
    public Approval published(String definitionId, String journeyKey, int version, String by, boolean byAPerson) {
        var approval = fourEyes && byAPerson ? Approval.WAITING : Approval.APPROVED;
        versions.insert(
                new VersionRow(definitionId, journeyKey, version, by, clock.instant(), approval, null, null, null));
        return approval;
    }
}
