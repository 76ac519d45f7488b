package io.itinera.engine.decay;

import io.itinera.engine.lead.LeadData;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What leads did of late, each thing fading by its half-life, as the table {@code score-decay} says. */
@Component
public class RecentBehaviour implements LeadData {
    private static final double TENTHS = 10;

    private final StoredAmounts amounts;
    private final Clock clock;

    RecentBehaviour(StoredAmounts amounts, Clock clock) {
        this.amounts = amounts;
        this.clock = clock;
    }

    /**
     * As of now, in whole tenths, so that a score does not change its reasons every minute.
     *
     * @return by lead and behaviour; what a lead never did, or so long ago that nothing is left, is not in the answer
     */
    public Map<String, Map<String, Double>> of(Collection<String> leadIds) {
        var now = clock.instant();
        Map<String, Map<String, Double>> recent = new HashMap<>();
        amounts.of(leadIds).forEach((key, amount) -> {
            double tenths = tenths(amount, now);
            if (tenths != 0) {
                recent.computeIfAbsent(key.leadId(), id -> new HashMap<>()).put(key.behaviour(), tenths / TENTHS);
            }
        });
        return recent;
    }

    /** Those of the leads of whom something has faded since. */
    public Set<String> fadedSince(Collection<String> leadIds, Instant since) {
        var now = clock.instant();
        var faded = new HashSet<String>();
        amounts.of(leadIds).forEach((key, amount) -> {
            if (tenths(amount, since) != tenths(amount, now)) {
                faded.add(key.leadId());
            }
        });
        return faded;
    }

    private static long tenths(Amount amount, Instant at) {
        return Math.round(amount.at(at) * TENTHS);
    }

    @Override
    public String section() {
        return "recentBehaviour";
    }

    @Override
    public Object export(String leadId) {
        return of(Set.of(leadId)).getOrDefault(leadId, Map.of());
    }

    @Override
    public void erase(String leadId) {
        amounts.deleteOf(leadId);
    }

    @Override
    public void merge(String anonymousLeadId, String knownLeadId) {
        var all = amounts.of(Set.of(anonymousLeadId, knownLeadId));
        var merged = new HashMap<StoredAmounts.Key, Amount>();
        all.forEach((key, amount) ->
                merged.merge(new StoredAmounts.Key(knownLeadId, key.behaviour()), amount, Amount::plus));
        amounts.deleteOf(anonymousLeadId);
        amounts.put(merged);
    }
}
