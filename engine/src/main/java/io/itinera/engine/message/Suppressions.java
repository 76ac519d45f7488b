package io.itinera.engine.message;

import io.itinera.engine.store.BulkSelect;
import io.itinera.engine.store.InstantAsMillis;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Addresses that nothing is sent to any more, whoever asks and for whatever purpose: those that do not exist, those
 * whose owner complained. Kept as hashes, and kept when the lead is erased, so that it stays that way.
 */
@Component
public class Suppressions {
    private static final String OF_HASHES =
            "SELECT channel, address_hash, reason, created_at FROM suppression WHERE address_hash IN (:keys)";
    private static final String OF_CHANNEL = OF_HASHES + " AND channel IN (?, '" + Suppressions.EVERYWHERE + "')";
    private static final RowMapper<SuppressionRow> ROW = (row, number) -> {
        int column = 0;
        return new SuppressionRow(
                row.getString(++column),
                row.getString(++column),
                row.getString(++column),
                InstantAsMillis.read(row, ++column));
    };
    static final int LONGEST_REASON = 500;
    private static final Pattern HASH = Pattern.compile("[0-9a-fA-F]{64}");

    private final SuppressionMapper suppressions;
    private final BulkSelect bulk;
    private final Clock clock;

    Suppressions(SuppressionMapper suppressions, BulkSelect bulk, Clock clock) {
        this.suppressions = suppressions;
        this.bulk = bulk;
        this.clock = clock;
    }

    /** Names all channels at once. */
    public static final String EVERYWHERE = "*";

    /** @param reason in plain words @param channel {@link #EVERYWHERE} for all */
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

    /** Adds hashes as they are. @return how many were new */
    int addHashes(List<SuppressionRow> rows) {
        // in the order of the key, so that two writers never wait for each other crosswise
        return rows.isEmpty()
                ? 0
                : suppressions.insertIgnore(rows.stream()
                        .sorted(Comparator.comparing(SuppressionRow::channel)
                                .thenComparing(SuppressionRow::addressHash))
                        .toList());
    }

    /**
     * The address may be written to again.
     *
     * @return whether it was suppressed on that channel
     */
    @Transactional
    public boolean remove(String channel, String address) {
        return suppressions.delete(channel, hashOf(address)) > 0;
    }

    /** All that is known of an address, on any channel. */
    public List<Suppression> of(String address) {
        return suppressions.ofHash(hashOf(address)).stream()
                .map(row -> new Suppression(row.channel(), row.reason(), row.createdAt()))
                .toList();
    }

    /** How many addresses are suppressed, by channel. */
    public Map<String, Long> counts() {
        var counts = new TreeMap<String, Long>();
        suppressions.counts().forEach(count -> counts.put(count.channel(), count.amount()));
        return counts;
    }

    /** The next rows in the order of channel and hash; null begins. */
    List<SuppressionRow> after(SuppressionRow last, int limit) {
        return suppressions.after(last == null ? "" : last.channel(), last == null ? "" : last.addressHash(), limit);
    }

    /** A hash stands for itself: 64 hexadecimal digits are no address. */
    static String hashOf(String addressOrHash) {
        var text = addressOrHash.strip();
        return HASH.matcher(text).matches() ? text.toLowerCase(Locale.ROOT) : MessageIds.ofAddress(text);
    }

    public Optional<Suppression> check(String channel, String address) {
        return Optional.ofNullable(check(channel, List.of(address)).get(address));
    }

    /** Those of the addresses that are suppressed on the channel or everywhere, as they were asked. */
    public Map<String, Suppression> check(String channel, Collection<String> addresses) {
        var byHash = new LinkedHashMap<String, String>();
        addresses.forEach(address -> byHash.put(MessageIds.ofAddress(address), address));
        var found = new HashMap<String, Suppression>();
        for (var row : bulk.select(OF_CHANNEL, byHash.keySet(), ROW, channel)) {
            found.put(byHash.get(row.addressHash()), new Suppression(row.channel(), row.reason(), row.createdAt()));
        }
        return found;
    }

    /** What is known of these addresses, on any channel. */
    List<SuppressionRow> rowsOf(Collection<String> addresses) {
        var hashes = addresses.stream().map(MessageIds::ofAddress).distinct().toList();
        return bulk.select(OF_HASHES, hashes, ROW);
    }

    record ChannelCount(String channel, long amount) {}

    record SuppressionRow(String channel, String addressHash, String reason, Instant createdAt) {}
}
