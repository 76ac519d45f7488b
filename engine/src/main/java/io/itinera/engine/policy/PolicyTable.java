package io.itinera.engine.policy;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.decision.DecisionFailed;
import io.itinera.engine.decision.DecisionOutcome;
import io.itinera.engine.decision.Decisions;
import io.itinera.engine.decision.Facts;
import io.itinera.engine.scoring.LeadFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The decision table {@code contact-policy}: asked once for each distinct combination of what its cells look at, not
 * once for each lead, because a table takes milliseconds.
 */
@Component
class PolicyTable {
    static final String KEY = "contact-policy";

    private final Decisions decisions;
    private final LeadFacts leadFacts;
    private volatile KnownRules known = new KnownRules("", Set.of());

    PolicyTable(Decisions decisions, LeadFacts leadFacts) {
        this.decisions = decisions;
        this.leadFacts = leadFacts;
    }

    /**
     * The rules for each message, by its id. Where no such table is published, no rules.
     *
     * @throws DecisionFailed where a cell cannot be evaluated, or holds what no rule can be made of
     */
    Map<String, Rules> of(List<Ask> asks) {
        var published = decisions.published(KEY);
        if (published.isEmpty()) {
            return asks.stream().collect(Collectors.toMap(Ask::id, ask -> Rules.NONE));
        }
        var facts = leadFacts.ofKnown(asks.stream()
                .map(Ask::lead)
                .collect(Collectors.toMap(lead -> lead.id(), lead -> lead, (one, same) -> one)));
        var seen = asks.stream()
                .map(ask -> new Seen(ask, facts.apply(ask.lead().id())))
                .toList();
        var present = known;
        if (!present.table().equals(published.get())) {
            present = new KnownRules(published.get(), Set.of());
        }
        var rules = new HashMap<String, Rules>();
        for (var left = seen; !left.isEmpty(); left = without(rules, left)) {
            present = learn(present, left);
            for (var one : left) {
                var found = present.get(one);
                if (found != null) {
                    rules.put(one.ask().id(), found);
                }
            }
        }
        known = present;
        return rules;
    }

    /** Asks the table about every combination that is new; starts over where it looks at something never looked at. */
    private KnownRules learn(KnownRules present, List<Seen> seen) {
        var missing = new LinkedHashMap<List<Object>, Seen>();
        seen.stream().filter(one -> present.get(one) == null).forEach(one -> missing.put(present.keyOf(one), one));
        if (missing.isEmpty()) {
            return present;
        }
        var askedFor = new ConcurrentSkipListSet<>(present.names());
        var asked = List.copyOf(missing.values());
        var outcomes = decisions.evaluateAll(
                KEY, asked.stream().map(one -> one.variables(askedFor)).toList());
        var table = decisions.published(KEY).orElse("");
        var next = table.equals(present.table()) && askedFor.equals(present.names())
                ? present
                : new KnownRules(table, new TreeSet<>(askedFor));
        for (int i = 0; i < asked.size(); i++) {
            next.put(asked.get(i), rules(outcomes.get(i)));
        }
        return next;
    }

    private static List<Seen> without(Map<String, Rules> rules, List<Seen> seen) {
        return seen.stream().filter(one -> !rules.containsKey(one.ask().id())).toList();
    }

    private static Rules rules(DecisionOutcome outcome) {
        // the rules of tables that this one requires come before its own
        int before = outcome.rules().size() - outcome.results().size();
        var result = new ArrayList<Rule>();
        try {
            for (int i = 0; i < outcome.results().size(); i++) {
                var why = outcome.rules().get(before + i).description();
                result.add(ReadRule.of(outcome.results().get(i), why));
            }
        } catch (InvalidInput e) {
            throw new DecisionFailed(outcome.key(), e.getMessage(), e);
        }
        return new Rules(outcome.version(), List.copyOf(result));
    }

    /** A message as the table sees it. */
    record Seen(Ask ask, Facts lead) {
        Map<String, Object> variables(Set<String> askedFor) {
            var variables = new HashMap<String, Object>();
            variables.put("channel", ask.channel());
            variables.put("purpose", ask.purpose());
            variables.put("priority", ask.priority());
            variables.put("topic", ask.topic());
            variables.put("journey", ask.journeyKey());
            variables.put("lead", Facts.of(name -> {
                askedFor.add(name);
                return lead.get(name);
            }));
            return variables;
        }
    }
}
