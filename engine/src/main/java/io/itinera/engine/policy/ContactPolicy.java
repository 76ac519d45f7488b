package io.itinera.engine.policy;

import io.itinera.engine.decision.DecisionFailed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether, and when, a lead may get a message, as the table {@code contact-policy} says: opt-in, holdout, caps, hours,
 * budgets. Always for many at once, in a handful of statements.
 */
@Component
public class ContactPolicy {
    /** Key of the table. */
    public static final String TABLE = PolicyTable.KEY;

    private final PolicyTable table;
    private final Agreed agreed;
    private final CountAndPay countAndPay;
    private final Timing timing;
    private final Clock clock;

    ContactPolicy(PolicyTable table, Agreed agreed, CountAndPay countAndPay, Timing timing, Clock clock) {
        this.table = table;
        this.agreed = agreed;
        this.countAndPay = countAndPay;
        this.timing = timing;
        this.clock = clock;
    }

    /**
     * Decides on new messages and takes note of those that may go: they count from now on, and are paid from their
     * budgets. Leads with caps stay locked until the caller's transaction ends, so that two nodes that write to the same
     * lead cannot both take its last room.
     *
     * @return a verdict for each, by the message's id
     * @throws DecisionFailed where the table cannot be made sense of
     */
    public Map<String, Verdict> decide(List<Ask> asks) {
        return countAndPay.fresh(asks, table.of(asks));
    }

    /**
     * Looks again right before sending, after a message waited: at what the table says by now, and at the hour. What was
     * counted when it was ordered stays so, unless a pause was so long that a cap has forgotten it: then the caps are
     * asked again, and it counts from now on. What was paid stays paid.
     */
    public Map<String, Verdict> recheck(List<Ask> asks) {
        var rules = table.of(asks);
        var agree = agreed.of(asks, rules);
        var now = clock.instant();
        Map<String, Verdict> verdicts = asks.stream().collect(Collectors.toMap(Ask::id, ask -> {
            var own = rules.get(ask.id());
            return Judgement.of(ask, own, agree).orElseGet(() -> timing.open(ask, own, now));
        }));
        var forgotten = asks.stream()
                .filter(ask -> verdicts.get(ask.id()) instanceof Verdict.Send)
                .filter(ask -> CountAndPay.mayBeForgotten(ask, rules.get(ask.id()), now))
                .toList();
        if (!forgotten.isEmpty()) {
            verdicts.putAll(countAndPay.again(forgotten, rules));
        }
        return verdicts;
    }

    /** Messages that will not go out after all leave their room and money to others. @param leadIds by message id */
    @Transactional
    public void release(Map<String, String> leadIds) {
        countAndPay.release(leadIds);
    }

    /**
     * Whether a row of the table can be made sense of.
     *
     * @throws io.itinera.engine.base.InvalidInput where it cannot, naming the rule, the column and the remedy
     */
    public static void checkRule(Map<String, Object> row, String why) {
        ReadRule.of(row, why);
    }

    /** @throws io.itinera.engine.base.InvalidInput where the hours of a step cannot be read; null are any hours */
    public static void checkSendWindow(String hours) {
        if (hours != null) {
            Hours.read(hours);
        }
    }
}
