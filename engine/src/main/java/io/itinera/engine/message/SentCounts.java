package io.itinera.engine.message;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.stereotype.Component;

/** How many messages went out by journeys and contents, as sums that are kept as it happens. */
@Component
public class SentCounts {
    private static final int SLOTS = 16;

    private final SentCountMapper counts;

    SentCounts(SentCountMapper counts) {
        this.counts = counts;
    }

    /** By step and content. */
    public List<SentCount> ofJourney(String key) {
        return counts.ofJourney(key);
    }

    /** By journey and step. */
    public List<SentCount> ofContent(String key) {
        return counts.ofContent(key);
    }

    /** Joins the transaction that notes these messages as sent. */
    void add(List<String> ids) {
        var sent = ids.isEmpty() ? List.<SentCount>of() : counts.grouped(ids);
        if (!sent.isEmpty()) {
            counts.add(sent, ThreadLocalRandom.current().nextInt(SLOTS));
        }
    }
}
