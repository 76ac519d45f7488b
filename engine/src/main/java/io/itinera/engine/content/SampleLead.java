package io.itinera.engine.content;

import io.itinera.engine.lead.Lead;
import io.itinera.engine.lead.LifecycleStage;
import java.time.Instant;
import java.util.Map;

/** A lead of whom nothing is known: what such a message looks like shows which values need a default. */
final class SampleLead {
    static final Lead NOBODY = new Lead(
            "nobody",
            null,
            "nobody@example.test",
            null,
            null,
            null,
            null,
            null,
            null,
            LifecycleStage.LEAD,
            null,
            null,
            Map.of(),
            Instant.EPOCH,
            Instant.EPOCH);

    private SampleLead() {}
}
