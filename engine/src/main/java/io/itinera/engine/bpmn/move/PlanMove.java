package io.itinera.engine.bpmn.move;

import io.itinera.engine.journey.JourneyElement;
import io.itinera.engine.journey.MoveOrder;
import io.itinera.engine.journey.MoveStep;
import io.itinera.engine.journey.Standing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;

/** Says of each element where leads stand what a migration would do with them, and what is wrong with that. */
final class PlanMove {
    private final ProcessDefinitionEntity from;
    private final ProcessDefinitionEntity to;
    private final Map<String, String> mapping;
    private final Map<String, String> problems = new HashMap<>();
    private final BuildPlan plan;

    PlanMove(
            RuntimeService runtime,
            ProcessDefinitionEntity from,
            ProcessDefinitionEntity to,
            Map<String, String> mapping) {
        this.from = from;
        this.to = to;
        this.mapping = mapping;
        mapping.forEach(this::check);
        this.plan = new BuildPlan(runtime, from, to, problems.isEmpty() ? mapping : Map.of());
        if (problems.isEmpty()) {
            try {
                plan.build(false);
            } catch (MigrationPlanValidationException e) {
                PlainWords.of(e, this::named).forEach(problems::putIfAbsent);
            }
        }
    }

    List<MoveStep> steps(List<Standing> where) {
        var steps = new ArrayList<MoveStep>();
        // a timer behind a gateway or at an edge ticks for those who stand there
        Map<String, Long> overdue = new HashMap<>();
        where.forEach(place -> overdue.merge(standOf(place.elementId()), place.overdue(), Long::sum));
        where.stream()
                .filter(place -> place.leads() > 0)
                .map(place -> step(place, overdue.getOrDefault(place.elementId(), 0L)))
                .forEach(steps::add);
        var shown = steps.stream().map(MoveStep::elementId).toList();
        problems.keySet().stream()
                .filter(id -> !shown.contains(id))
                .forEach(id -> steps.add(step(new Standing(id, 0, 0), 0)));
        return steps;
    }

    private String standOf(String elementId) {
        var activity = from.findActivity(elementId);
        return activity != null && activity.getEventScope() instanceof ActivityImpl scope ? scope.getId() : elementId;
    }

    private MoveStep step(Standing place, long overdue) {
        var id = place.elementId();
        var said = mapping.get(id);
        var target = said != null && said.startsWith("#")
                ? said
                : plan.targets().getOrDefault(id, said == null ? MoveOrder.STAY : said);
        var after = to.findActivity(target);
        var before = from.findActivity(id);
        return new MoveStep(
                id,
                named(id),
                before == null ? "" : Stand.at(before).inWords(),
                place.leads(),
                overdue,
                target,
                after == null ? null : label(after),
                before == null ? List.of() : choices(Stand.at(before)),
                problems.get(id));
    }

    private void check(String source, String target) {
        var before = from.findActivity(source);
        if (before == null) {
            problems.put(
                    source, "Version " + from.getVersion() + " has no element \"" + source + "\"; correct its id.");
        } else if (!target.equals(MoveOrder.LEAVE) && !target.equals(MoveOrder.STAY)) {
            checkTarget(source, before, target);
        }
    }

    private void checkTarget(String source, ActivityImpl before, String target) {
        var after = to.findActivity(target);
        if (after == null) {
            problems.put(
                    source,
                    "Version " + to.getVersion() + " has no element \"" + target + "\"; choose another one, "
                            + MoveOrder.LEAVE + " or " + MoveOrder.STAY + ".");
        } else if (!Stand.at(before).equals(Stand.at(after))) {
            problems.put(
                    source,
                    "“" + label(before) + "” is " + Stand.at(before).inWords() + " and “" + label(after) + "” is "
                            + Stand.at(after).inWords()
                            + ": leads can only be moved between elements of the same kind. Choose another one, or let"
                            + " them stay or leave.");
        }
    }

    private List<JourneyElement> choices(Stand stand) {
        return all(to).filter(activity -> Stand.at(activity).equals(stand) && stand.isPlace())
                .filter(activity -> !isBehindGateway(activity))
                .map(activity -> new JourneyElement(activity.getId(), label(activity), stand.kind()))
                .toList();
    }

    /** Nobody stands there: they stand at the gateway. */
    private static boolean isBehindGateway(ActivityImpl activity) {
        return activity.getEventScope() instanceof ActivityImpl scope && scope != activity;
    }

    private static Stream<ActivityImpl> all(ScopeImpl scope) {
        return scope.getActivities().stream().flatMap(inner -> Stream.concat(Stream.of(inner), all(inner)));
    }

    private String named(String id) {
        var activity = from.findActivity(id);
        return activity == null ? id : label(activity);
    }

    private static String label(ActivityImpl activity) {
        var name = (String) activity.getProperty("name");
        return name == null || name.isBlank() ? activity.getId() : name.strip();
    }
}
