package io.itinera.engine.scorecard;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.decision.Condition;
import io.itinera.engine.decision.ConditionFailed;
import io.itinera.engine.decision.Conditions;
import io.itinera.engine.decision.Facts;
import io.itinera.engine.lead.Lead;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.scoring.LeadFacts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The leads that we have, with how they turned out. */
@Component
class PastLeads {
    private static final int AT_ONCE = 500;
    private static final Pattern NAMED = Pattern.compile("lead\\.([A-Za-z_][A-Za-z0-9_]*)");

    private final Leads leads;
    private final LeadFacts facts;
    private final Conditions conditions;

    /** @param known what tables see of each of the leads */
    record Batch(Map<String, Lead> known, Map<String, Facts> facts, Map<String, Boolean> converted) {}

    PastLeads(Leads leads, LeadFacts facts, Conditions conditions) {
        this.leads = leads;
        this.facts = facts;
        this.conditions = conditions;
    }

    /**
     * Reads leads in the order of their ids, some hundred at a time.
     *
     * @param outcome a FEEL condition on {@code lead}: whether it converted
     * @param most after so many it ends
     * @throws InvalidInput where the condition cannot be read, or not be asked of a lead
     */
    void each(String outcome, int most, BiConsumer<Batch, Integer> work) {
        var condition = read(outcome);
        int seen = 0;
        var ids = leads.idsAfter(null, Math.min(AT_ONCE, most));
        while (!ids.isEmpty()) {
            var known = leads.findAll(ids);
            var views = facts.ofKnown(known);
            var factsOf = known.keySet().stream().collect(Collectors.toMap(id -> id, views));
            var converted = known.keySet().stream()
                    .collect(Collectors.toMap(id -> id, id -> holds(condition, factsOf.get(id), id)));
            work.accept(new Batch(known, factsOf, converted), seen);
            seen += ids.size();
            ids = seen >= most ? List.of() : leads.idsAfter(ids.get(ids.size() - 1), Math.min(AT_ONCE, most - seen));
        }
    }

    /** Inputs that the outcome is told by: no table may be judged or made with them. */
    static Set<String> namedBy(String outcome) {
        return NAMED.matcher(outcome).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private Condition read(String outcome) {
        if (outcome == null || outcome.isBlank()) {
            throw new InvalidInput(
                    "outcome",
                    "Say by a FEEL condition which leads converted, such as: lead.lifecycleStage = \"customer\"");
        }
        try {
            return conditions.read(outcome);
        } catch (ConditionFailed e) {
            throw new InvalidInput("outcome", e.getMessage());
        }
    }

    private static boolean holds(Condition condition, Facts lead, String id) {
        try {
            return condition.holds(name -> "lead".equals(name) ? lead : null);
        } catch (ConditionFailed e) {
            throw new InvalidInput("outcome", "Lead " + id + ": " + e.getMessage());
        }
    }
}
