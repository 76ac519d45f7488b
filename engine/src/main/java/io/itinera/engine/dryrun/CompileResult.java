package io.itinera.engine.dryrun;

import io.itinera.engine.journey.Enrolment;
import io.itinera.engine.journey.Journeys;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Says what came of a dry run. */
@Component
class CompileResult {
    private static final int TRAILS = 10;
    private static final int FAILURES_TOLD = 20;

    private final DryRunSettings settings;

    CompileResult(DryRunSettings settings) {
        this.settings = settings;
    }

    TryJourney.Tried of(
            String key,
            DryRunRequest request,
            ChooseLeads.Chosen chosen,
            Enrolment enrolment,
            TryJourney.Span span,
            Behaviour behaviour,
            Map<String, String> faults,
            Sandbox sandbox) {
        var measure = sandbox.part(MeasureRun.class);
        var engine = sandbox.part(SandboxEngine.class);
        var sent = measure.sent();
        var cost = cost(sent, request);
        var result = new DryRunResult(
                chosen.ids().size(),
                chosen.of(),
                span.from(),
                span.until(),
                request.seed(),
                sandbox.part(Journeys.class).elements(key),
                measure.elements(key),
                sent,
                measure.refused(),
                measure.held(span.from(), span.until()),
                cost,
                cost.stream().map(DryRunResult.Cost::cost).reduce(BigDecimal.ZERO, BigDecimal::add),
                measure.goal(key, engine.goals(key)),
                measure.left(key),
                new TreeMap<>(behaviour.counts()),
                behaviour.rates().byType().values().stream()
                        .sorted(Comparator.comparing(Rate::type))
                        .toList(),
                sandbox.part(Journeys.class).remarks(key),
                notes(chosen, enrolment, faults, engine));
        var few = ChooseLeads.few(chosen.ids(), TRAILS, request.seed());
        return new TryJourney.Tried(result, sandbox.part(ReadTrails.class).of(few, key, span.from()));
    }

    private List<DryRunResult.Cost> cost(List<DryRunResult.Sent> sent, DryRunRequest request) {
        var prices = new HashMap<>(settings.prices());
        prices.putAll(request.prices());
        var messages = new TreeMap<String, Long>();
        sent.forEach(day -> messages.merge(day.channel(), day.messages(), Long::sum));
        var cost = new ArrayList<DryRunResult.Cost>();
        messages.forEach((channel, number) -> {
            var price = prices.getOrDefault(channel, BigDecimal.ZERO);
            cost.add(new DryRunResult.Cost(channel, number, price, price.multiply(BigDecimal.valueOf(number))));
        });
        return cost;
    }

    private static List<String> notes(
            ChooseLeads.Chosen chosen, Enrolment enrolment, Map<String, String> faults, SandboxEngine engine) {
        var notes = new ArrayList<String>();
        if (chosen.ids().size() < chosen.of()) {
            notes.add("These are " + chosen.ids().size() + " of " + chosen.of()
                    + " leads, drawn by lot. Budgets and quotas count for them alone, so with all leads more would be"
                    + " refused for those.");
        }
        faults.forEach(
                (element, fault) -> notes.add("At \"" + element + "\" a message cannot be put together: " + fault));
        engine.failures(FAILURES_TOLD)
                .forEach(failure ->
                        notes.add("Leads stand still at \"" + failure.elementId() + "\": " + failure.message()));
        return notes;
    }
}
