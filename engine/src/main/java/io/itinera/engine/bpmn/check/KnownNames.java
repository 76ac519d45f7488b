package io.itinera.engine.bpmn.check;

import io.itinera.engine.base.Nearest;
import io.itinera.engine.bpmn.JourneyVocabulary;
import io.itinera.engine.bpmn.feel.Feel;
import io.itinera.engine.bpmn.feel.FeelError;
import io.itinera.engine.scoring.KnownFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** FEEL names fields that leads have, and nothing that looks like a slip of the hand. */
record KnownNames(Feel feel, Supplier<KnownFields> fields) implements Rule {
    private static final List<String> ROOTS = Stream.concat(
                    Stream.of("lead", "leadId", "event", "response"),
                    JourneyVocabulary.VARIABLES.stream().map(JourneyVocabulary.Term::name))
            .toList();

    @Override
    public void check(Drawing drawing, Findings findings) {
        var texts = FeelText.of(drawing);
        if (!texts.isEmpty()) {
            var known = fields.get().now();
            texts.forEach(text -> remarks(text, known)
                    .forEach(remark ->
                            findings.warn(text.place(), text.at(), text.what() + " " + text.quoted() + ": " + remark)));
        }
    }

    private List<String> remarks(FeelText text, KnownFields.Now known) {
        Set<List<String>> names;
        try {
            names = feel.expression(text.text()).names();
        } catch (FeelError unreadable) {
            return List.of();
        }
        var remarks = new ArrayList<String>();
        for (var name : names) {
            if (name.get(0).equals("lead") && name.size() > 1) {
                known.remark(name.get(1)).ifPresent(remarks::add);
            } else if (!ROOTS.contains(name.get(0))) {
                Nearest.to(name.get(0), ROOTS)
                        .ifPresent(meant -> remarks.add("there is no \"" + name.get(0) + "\"; did you mean \"" + meant
                                + "\"? If a step sets it, leave it."));
            }
        }
        return remarks;
    }
}
