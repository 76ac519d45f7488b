package io.itinera.engine.content;

import io.itinera.engine.base.Nearest;
import io.itinera.engine.lead.Lead;
import java.util.List;
import java.util.Set;

/** Says of each variable of a content whether anything will ever stand in its place. */
class JudgeReferences {
    private static final Set<String> ROOTS = Set.of("lead", "links");
    private static final Set<String> LINKS = Set.of("preferences", "unsubscribe", "confirm");
    private static final Set<String> OF_MAPS = Set.of("get", "containsKey");
    private final Set<String> fields;
    private final Set<String> defaults;
    private final List<Lead> sample;

    JudgeReferences(Set<String> fields, Set<String> defaults, List<Lead> sample) {
        this.fields = fields;
        this.defaults = defaults;
        this.sample = sample;
    }

    void judge(Reference reference, Set<String> problems, Set<String> warnings) {
        var at = reference.place() + ": " + reference.written();
        if (!ROOTS.contains(reference.root())) {
            problems.add(at + " is no variable" + Nearest.hint(reference.root(), ROOTS)
                    + " Write $lead. and a field, $links., or #set it first.");
        } else if (reference.root().equals("links") && !LINKS.contains(String.valueOf(reference.field()))) {
            problems.add(at + " is no link. There is: $links.unsubscribe, $links.preferences, $links.confirm.");
        } else if (reference.root().equals("lead") && reference.field() != null) {
            field(reference, at, warnings);
        }
    }

    private void field(Reference reference, String at, Set<String> warnings) {
        var field = reference.field();
        if (OF_MAPS.contains(field) || reference.hasDefault() || defaults.contains(field)) {
            return;
        }
        if (!fields.contains(field)) {
            warnings.add(at + ": no lead has a field \"" + field + "\"" + Nearest.hint(field, fields));
            return;
        }
        long without = sample.stream().filter(lead -> lead.field(field) == null).count();
        if (without > 0) {
            warnings.add(at + ": of " + sample.size() + (sample.size() == 1 ? " lead" : " leads") + " looked at, "
                    + without + " without " + field
                    + ". Give it a default, as in ${lead." + field + "|'there'}.");
        }
    }
}
