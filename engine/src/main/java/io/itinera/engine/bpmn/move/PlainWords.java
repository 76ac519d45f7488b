package io.itinera.engine.bpmn.move;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;

/** What the engine says against a migration, as a marketer would say it. */
final class PlainWords {
    private record Saying(String part, String plain) {}

    private static final List<Saying> SAYINGS = List.of(
            new Saying("incompatible types", "the two elements are of different kinds; choose one of the same kind"),
            new Saying(
                    "event scope",
                    "it belongs to another element, which goes elsewhere; map that one too, or let these leads stay"),
            new Saying(
                    "closest mapped ancestor",
                    "the other element stands inside another part of the drawing; choose one in the same part"),
            new Saying("flow scope", "the part of the drawing around it is gone; choose an element outside of it"),
            new Saying(
                    "incoming sequence flows",
                    "fewer arrows lead to the other gateway, so that leads would wait there for ever"),
            new Saying("asyncBefore", "leads are fetched from there by a job, and the other element has none"),
            new Saying("asyncAfter", "leads are fetched from there by a job, and the other element has none"),
            new Saying("no migration instruction", "nobody said where these leads are to stand"),
            new Saying("type of the source activity is not supported", "leads cannot be moved from such an element"));

    private PlainWords() {}

    /** @return by the id of the element */
    static Map<String, String> of(MigrationPlanValidationException refused, UnaryOperator<String> named) {
        Map<String, String> all = new LinkedHashMap<>();
        refused.getValidationReport()
                .getInstructionReports()
                .forEach(report -> all.put(
                        report.getMigrationInstruction().getSourceActivityId(),
                        "“" + named.apply(report.getMigrationInstruction().getSourceActivityId()) + "”: "
                                + plain(report.getFailures()) + "."));
        return all;
    }

    static String of(RuntimeException failure) {
        if (failure instanceof MigratingProcessInstanceValidationException refused) {
            var report = refused.getValidationReport();
            var places = report.getActivityInstanceReports().stream()
                    .map(place -> "at \"" + place.getSourceScopeId() + "\" " + plain(place.getFailures()));
            var jobs = report.getTransitionInstanceReports().stream()
                    .map(place -> "at \"" + place.getSourceScopeId() + "\" " + plain(place.getFailures()));
            var said = Stream.concat(places, jobs).distinct().collect(Collectors.joining("; "));
            return "A lead could not be moved: " + (said.isEmpty() ? plain(report.getFailures()) : said) + ".";
        }
        return "A lead could not be moved: " + failure.getMessage();
    }

    private static String plain(List<String> failures) {
        return failures.stream().map(PlainWords::plain).distinct().collect(Collectors.joining(", and "));
    }

    private static String plain(String failure) {
        return SAYINGS.stream()
                .filter(saying -> failure.contains(saying.part()))
                .map(Saying::plain)
                .findFirst()
                .orElse(failure);
    }
}
