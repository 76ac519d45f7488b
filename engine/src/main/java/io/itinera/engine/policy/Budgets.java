package io.itinera.engine.policy;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Money and amounts that may be spent in a day, a week, a month or a year of the company's calendar. */
@Component
class Budgets {
    /**
     * Transactions that may be under way at once, each with as much to spend as this one. A budget that could not bear
     * all of them is spent by one transaction after the other.
     */
    private static final BigDecimal OTHERS = BigDecimal.valueOf(32);

    private final Ledger ledger;
    private final LeadZones zones;
    private final Clock clock;

    Budgets(Ledger ledger, LeadZones zones, Clock clock) {
        this.ledger = ledger;
        this.zones = zones;
        this.clock = clock;
    }

    /** The budgets that these messages live on, as they are now; within the caller's transaction. */
    Purse open(List<Ask> asks, Map<String, Rules> rules) {
        var wanted = new HashMap<Spent.Key, BigDecimal>();
        var limits = new HashMap<Spent.Key, BigDecimal>();
        for (var ask : asks) {
            var own = rules.get(ask.id());
            own.of(Rule.Budget.class).forEach(budget -> {
                wanted.merge(key(budget, ask), amount(budget, own), BigDecimal::add);
                limits.merge(key(budget, ask), budget.limit(), BigDecimal::min);
            });
        }
        var spent = ledger.spent(wanted.keySet());
        var scarce = wanted.keySet().stream()
                .filter(key -> spent.getOrDefault(key, BigDecimal.ZERO)
                                .add(wanted.get(key).multiply(OTHERS))
                                .compareTo(limits.get(key))
                        > 0)
                .toList();
        ledger.lock(scarce);
        return new Purse(scarce.isEmpty() ? spent : ledger.spent(wanted.keySet()));
    }

    /** What these messages took is there again for others: they will not go out. */
    void giveBack(Collection<String> messageIds) {
        ledger.giveBack(messageIds);
    }

    private Spent.Key key(Rule.Budget budget, Ask ask) {
        return Spent.Key.of(budget, ask, budget.per().begin(clock.instant(), zones.company()));
    }

    private static BigDecimal amount(Rule.Budget budget, Rules rules) {
        return budget.money() ? rules.price() : BigDecimal.ONE;
    }

    /** What is spent while a batch is judged. */
    final class Purse {
        private final Map<Spent.Key, BigDecimal> spent;

        private Purse(Map<Spent.Key, BigDecimal> spent) {
            this.spent = spent;
        }

        /** Spends what the message costs of all its budgets, or nothing: then it answers the one that is used up. */
        Optional<Rule.Budget> spend(Ask ask, Rules rules) {
            var budgets = rules.of(Rule.Budget.class).toList();
            var empty = budgets.stream()
                    .filter(budget -> spent.getOrDefault(key(budget, ask), BigDecimal.ZERO)
                                    .add(amount(budget, rules))
                                    .compareTo(budget.limit())
                            > 0)
                    .findFirst();
            if (empty.isEmpty() && !budgets.isEmpty()) {
                // two rules may well name the same budget
                var amounts = budgets.stream()
                        .map(budget -> Map.entry(key(budget, ask), amount(budget, rules)))
                        .distinct()
                        .map(one -> new Spent(one.getKey().scope(), one.getKey().begins(), one.getValue()))
                        .toList();
                amounts.forEach(one -> spent.merge(one.key(), one.amount(), BigDecimal::add));
                ledger.spend(ask.id(), amounts);
            }
            return empty;
        }
    }
}
