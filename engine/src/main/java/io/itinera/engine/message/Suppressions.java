package io.itinera.engine.message;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Addresses that nothing is sent to any more, whoever asks and for whatever purpose: those that do not exist, those
 * whose owner complained. Kept as hashes, and kept when the lead is erased, so that it stays that way.
 */
@Component
public class Suppressions {
    private static final int ADDRESSES_A_STATEMENT = 500;
    private static final int LONGEST_REASON = 500;

    private final SuppressionMapper suppressions;
    private final Clock clock;

    Suppressions(SuppressionMapper suppressions, Clock clock) {
        this.suppressions = suppressions;
        this.clock = clock;
    }

    /** @param reason in plain words */
    public record Suppression(String channel, String reason, Instant at) {}

    /** Joins the caller's transaction. The first reason stays where the address is suppressed already. */
    public void add(String channel, String address, String reason) {
        add(channel, Map.of(address, reason));
    }

    /** @param reasons by address */
    public void add(String channel, Map<String, String> reasons) {
        if (reasons.isEmpty()) {
            return;
        }
        var rows = reasons.entrySet().stream()
                .map(entry -> new SuppressionRow(
                        channel,
                        MessageIds.ofAddress(entry.getKey()),
                        SendResult.cut(entry.getValue(), LONGEST_REASON),
                        clock.instant()))
                .toList();
        suppressions.insertIgnore(rows);
    }

    public Optional<Suppression> check(String channel, String address) {
        return Optional.ofNullable(check(channel, List.of(address)).get(address));
    }

    /** Those of the addresses that are suppressed, as they were asked. */
    public Map<String, Suppression> check(String channel, Collection<String> addresses) {
        var byHash = new LinkedHashMap<String, String>();
        addresses.forEach(address -> byHash.put(MessageIds.ofAddress(address), address));
        var hashes = List.copyOf(byHash.keySet());
        var found = new HashMap<String, Suppression>();
        for (int from = 0; from < hashes.size(); from += ADDRESSES_A_STATEMENT) {
            var slice = hashes.subList(from, Math.min(hashes.size(), from + ADDRESSES_A_STATEMENT));
            for (var row : suppressions.find(channel, slice)) {
                found.put(byHash.get(row.addressHash()), new Suppression(row.channel(), row.reason(), row.createdAt()));
            }
        }
        return found;
    }

    record SuppressionRow(String channel, String addressHash, String reason, Instant createdAt) {}
}
