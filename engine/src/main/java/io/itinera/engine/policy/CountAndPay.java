package io.itinera.engine.policy;

import io.itinera.engine.lead.Leads;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds a time for messages under their caps, counts them there and pays for them. */
@Component
class CountAndPay {
    private final Agreed agreed;
    private final Leads leads;
    private final Contacts contacts;
    private final Budgets budgets;
    private final Timing timing;
    private final Clock clock;

    CountAndPay(Agreed agreed, Leads leads, Contacts contacts, Budgets budgets, Timing timing, Clock clock) {
        this.agreed = agreed;
        this.leads = leads;
        this.contacts = contacts;
        this.budgets = budgets;
        this.timing = timing;
        this.clock = clock;
    }

    /** New messages. */
    @Transactional
    public Map<String, Verdict> fresh(List<Ask> asks, Map<String, Rules> rules) {
        var now = clock.instant();
        return count(asks, rules, lately(asks, rules, now), now);
    }

    /** Whether a cap may not count the message any more although it is about to go out only now. */
    static boolean mayBeForgotten(Ask ask, Rules rules, Instant now) {
        return ask.counts() && rules.caps() && ask.countedAt().isBefore(now.minus(rules.shortestCap()));
    }

    /**
     * Messages that were paused for long. Those that still count go on as they are; those that were given up, and so gave
     * back what they had taken, are like new ones; for the rest the caps alone are asked again.
     *
     * @return verdicts of those alone that were asked again
     */
    @Transactional
    public Map<String, Verdict> again(List<Ask> asks, Map<String, Rules> rules) {
        var now = clock.instant();
        var got = lately(asks, rules, now);
        var counted = new HashMap<String, Instant>();
        contacts.of(asks.stream()
                        .collect(Collectors.toMap(Ask::id, ask -> ask.lead().id())))
                .forEach(contact -> counted.put(contact.messageId(), contact.contactedAt()));
        var given = asks.stream().filter(ask -> !counted.containsKey(ask.id())).toList();
        var late = asks.stream()
                .filter(ask -> counted.containsKey(ask.id())
                        && counted.get(ask.id())
                                .isBefore(now.minus(rules.get(ask.id()).shortestCap())))
                .toList();
        contacts.release(late.stream()
                .collect(Collectors.toMap(Ask::id, ask -> ask.lead().id())));
        late.forEach(ask -> got.getOrDefault(ask.lead().id(), new ArrayList<>())
                .removeIf(contact -> contact.messageId().equals(ask.id())));
        var verdicts = new HashMap<>(count(given, rules, got, now));
        var notes = new ArrayList<Contact>();
        for (var ask : late) {
            var ofLead = got.computeIfAbsent(ask.lead().id(), id -> new ArrayList<>());
            var verdict = timing.find(ask, rules.get(ask.id()), ofLead, now);
            verdicts.put(ask.id(), verdict);
            note(ask, verdict, now, ofLead, notes);
        }
        contacts.add(notes);
        return verdicts;
    }

    void release(Map<String, String> leadIds) {
        contacts.release(leadIds);
        budgets.giveBack(leadIds.keySet());
    }

    private Map<String, Verdict> count(
            List<Ask> asks, Map<String, Rules> rules, Map<String, List<Contact>> got, Instant now) {
        var purse = budgets.open(asks, rules);
        var agree = agreed.of(asks, rules);
        var verdicts = new HashMap<String, Verdict>();
        var notes = new ArrayList<Contact>();
        for (var ask : asks) {
            var own = rules.get(ask.id());
            var ofLead = got.computeIfAbsent(ask.lead().id(), id -> new ArrayList<>());
            var verdict = Judgement.of(ask, own, agree).orElseGet(() -> timing.find(ask, own, ofLead, now));
            if (!(verdict instanceof Verdict.Refuse)) {
                var empty = purse.spend(ask, own);
                if (empty.isPresent()) {
                    verdict = Judgement.refuse(Cause.BUDGET, empty.get().reason(), own);
                } else if (ask.counts() && own.published()) {
                    note(ask, verdict, now, ofLead, notes);
                }
            }
            verdicts.put(ask.id(), verdict);
        }
        contacts.add(notes);
        return verdicts;
    }

    private static void note(Ask ask, Verdict verdict, Instant now, List<Contact> ofLead, List<Contact> notes) {
        if (!(verdict instanceof Verdict.Refuse)) {
            var at = verdict instanceof Verdict.Hold hold ? hold.until() : now;
            var contact = new Contact(ask.lead().id(), at, ask.id(), ask.channel(), ask.topic(), ask.journeyKey());
            ofLead.add(contact);
            notes.add(contact);
        }
    }

    /** What leads with caps got lately; they are locked. */
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
}
