package io.itinera.engine.policy;

import io.itinera.engine.consent.Refusals;
import io.itinera.engine.consent.Refusals.Question;
import io.itinera.engine.lead.Leads;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final Refusals refusals;
    private final Leads leads;
    private final Contacts contacts;
    private final Budgets budgets;
    private final Timing timing;
    private final Clock clock;

    ContactPolicy(
            PolicyTable table,
            Refusals refusals,
            Leads leads,
            Contacts contacts,
            Budgets budgets,
            Timing timing,
            Clock clock) {
        this.table = table;
        this.refusals = refusals;
        this.leads = leads;
        this.contacts = contacts;
        this.budgets = budgets;
        this.timing = timing;
        this.clock = clock;
    }

    /**
     * Decides on new messages and takes note of those that may go: they count from now on, and are paid from their
     * budgets. Leads with caps stay locked until the caller's transaction ends, so that two nodes that write to the same
     * lead cannot both take its last room.
     *
     * @return a verdict for each, by the message's id
     * @throws io.itinera.engine.decision.DecisionFailed where the table cannot be made sense of
     */
    @Transactional
    public Map<String, Verdict> decide(List<Ask> asks) {
        var rules = table.of(asks);
        var now = clock.instant();
        var got = lately(asks, rules, now);
        var purse = budgets.open(asks, rules);
        var agreed = agreed(asks, rules);
        var verdicts = new HashMap<String, Verdict>();
        var fresh = new ArrayList<Contact>();
        for (var ask : asks) {
            var own = rules.get(ask.id());
            var ofLead = got.computeIfAbsent(ask.lead().id(), id -> new ArrayList<>());
            var verdict = Judgement.of(ask, own, agreed).orElseGet(() -> timing.find(ask, own, ofLead, now));
            if (!(verdict instanceof Verdict.Refuse)) {
                var empty = purse.spend(ask, own);
                if (empty.isPresent()) {
                    verdict = Judgement.refuse(Cause.BUDGET, empty.get().reason(), own);
                } else if (ask.counts() && own.published()) {
                    var at = verdict instanceof Verdict.Hold hold ? hold.until() : now;
                    var contact =
                            new Contact(ask.lead().id(), at, ask.id(), ask.channel(), ask.topic(), ask.journeyKey());
                    ofLead.add(contact);
                    fresh.add(contact);
                }
            }
            verdicts.put(ask.id(), verdict);
        }
        contacts.add(fresh);
        return verdicts;
    }

    /**
     * Looks again right before sending, after a message waited: at what the table says by now, and at the hour. What was
     * counted or paid when it was ordered stays so. Changes nothing.
     */
    public Map<String, Verdict> recheck(List<Ask> asks) {
        var rules = table.of(asks);
        var agreed = agreed(asks, rules);
        var now = clock.instant();
        return asks.stream().collect(Collectors.toMap(Ask::id, ask -> {
            var own = rules.get(ask.id());
            return Judgement.of(ask, own, agreed).orElseGet(() -> timing.open(ask, own, now));
        }));
    }

    /** Messages that will not go out after all leave their room to others. @param leadIds by message id */
    @Transactional
    public void release(Map<String, String> leadIds) {
        contacts.release(leadIds);
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

    private Map<String, List<Contact>> lately(List<Ask> asks, Map<String, Rules> rules, Instant now) {
        var capped = asks.stream().filter(ask -> rules.get(ask.id()).caps()).toList();
        var leadIds = capped.stream().map(ask -> ask.lead().id()).collect(Collectors.toSet());
        var longest = capped.stream()
                .map(ask -> rules.get(ask.id()).longestCap())
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        if (leadIds.isEmpty()) {
            return new HashMap<>();
        }
        leads.lock(leadIds);
        return contacts.since(leadIds, now.minus(longest));
    }

    private Set<Question> agreed(List<Ask> asks, Map<String, Rules> rules) {
        var questions = asks.stream()
                .filter(ask ->
                        rules.get(ask.id()).of(Rule.OptIn.class).findAny().isPresent())
                .map(Judgement::question)
                .toList();
        return questions.isEmpty() ? Set.of() : refusals.agreed(questions);
    }
}
