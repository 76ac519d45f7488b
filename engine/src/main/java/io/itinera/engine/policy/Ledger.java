package io.itinera.engine.policy;

import io.itinera.engine.store.PerTransaction;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Counters that many transactions share: what budgets have spent, how many messages were kept back. They are written
 * as the last thing before a commit, always in the same order, so that nobody waits long for anybody.
 */
@Component
class Ledger {
    private static final Comparator<HeldBack> BY_KEY = Comparator.comparing(HeldBack::heldOn)
            .thenComparing(HeldBack::journeyKey)
            .thenComparing(HeldBack::channel)
            .thenComparing(HeldBack::cause)
            .thenComparing(HeldBack::waits);

    private final LedgerMapper mapper;
    private final Payments payments;
    private final PerTransaction<Pending> pending;

    Ledger(LedgerMapper mapper, Payments payments) {
        this.mapper = mapper;
        this.payments = payments;
        this.pending = new PerTransaction<>(Pending::new, this::write);
    }

    /** By message, so that work that runs again behind a savepoint counts once. */
    private static final class Pending {
        private final Map<String, List<Spent>> spent = new HashMap<>();
        private final Map<String, List<Spent>> givenBack = new HashMap<>();
        private final Map<String, HeldBack> heldBack = new HashMap<>();

        private Stream<Spent> changes() {
            return Stream.concat(spent.values().stream(), givenBack.values().stream())
                    .flatMap(List::stream);
        }
    }

    /** What was spent, this transaction's own part included. */
    Map<Spent.Key, BigDecimal> spent(Collection<Spent.Key> keys) {
        var result = new HashMap<Spent.Key, BigDecimal>();
        if (!keys.isEmpty()) {
            mapper.spent(List.copyOf(keys)).forEach(row -> result.put(row.key(), row.amount()));
            pending.current().changes().forEach(row -> add(result, row));
        }
        return result;
    }

    /** Nobody else spends of these until the transaction ends. */
    void lock(Collection<Spent.Key> keys) {
        if (!keys.isEmpty()) {
            mapper.addSpent(keys.stream()
                    .sorted()
                    .map(key -> new Spent(key.scope(), key.begins(), BigDecimal.ZERO))
                    .toList());
        }
    }

    void spend(String messageId, List<Spent> amounts) {
        pending.current().spent.put(messageId, amounts);
    }

    /** What these messages paid is there again for others. */
    void giveBack(Collection<String> messageIds) {
        payments.takeBack(messageIds).stream()
                .collect(Collectors.groupingBy(Paid::messageId, Collectors.mapping(Paid::back, Collectors.toList())))
                .forEach((id, amounts) -> pending.current().givenBack.put(id, amounts));
    }

    void heldBack(String messageId, HeldBack one) {
        pending.current().heldBack.put(messageId, one);
    }

    private void write(Pending all) {
        var sums = new TreeMap<Spent.Key, BigDecimal>();
        all.changes().forEach(row -> add(sums, row));
        payments.note(all.spent);
        if (!sums.isEmpty()) {
            mapper.addSpent(sums.entrySet().stream()
                    .map(sum -> new Spent(sum.getKey().scope(), sum.getKey().begins(), sum.getValue()))
                    .toList());
        }
        if (!all.heldBack.isEmpty()) {
            mapper.addCounts(all.heldBack.values().stream()
                    .collect(Collectors.toMap(
                            row -> row, HeldBack::amount, Long::sum, () -> new TreeMap<HeldBack, Long>(BY_KEY)))
                    .entrySet()
                    .stream()
                    .map(sum -> sum.getKey().times(sum.getValue()))
                    .toList());
        }
    }

    private static void add(Map<Spent.Key, BigDecimal> sums, Spent row) {
        sums.merge(row.key(), row.amount(), BigDecimal::add);
    }
}
