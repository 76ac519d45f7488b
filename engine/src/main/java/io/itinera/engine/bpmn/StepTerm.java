package io.itinera.engine.bpmn;

import static io.itinera.engine.bpmn.Setting.optional;

import java.util.ArrayList;
import java.util.List;

/**
 * Something a journey does: a service or business rule task whose delegate expression is {@code ${name}}.
 *
 * @param awaitsAnswer whether leads wait there until somebody outside has answered
 * @param toPeople whether it sends leads something, which the contact policy has a say in
 */
public record StepTerm(
        String name, String label, String meaning, boolean awaitsAnswer, boolean toPeople, List<Setting> settings) {

    StepTerm(String name, String label, String meaning, Setting... settings) {
        this(name, label, meaning, false, false, List.of(settings));
    }

    StepTerm sentToPeople() {
        var all = new ArrayList<>(settings);
        all.add(optional(
                        "whenHeld",
                        "What becomes of it where policy lets it go only later: wait, or drop, which takes the "
                                + "\"not sent\" path. It waits if nothing is said.")
                .oneOf("wait", "drop"));
        all.add(optional(
                        "sendWindow",
                        "Hours of this step by the lead's own clock, for example Mon-Fri 09:00-17:00; policy may "
                                + "narrow them further.")
                .like("(\\S+ )?\\d{1,2}:\\d{2} ?- ?\\d{1,2}:\\d{2}"));
        all.add(optional(
                        "priority",
                        "How urgent it is, 0 to 100; the contact policy may let urgent messages pass a cap. 50 if "
                                + "nothing is said.")
                .like("\\d{1,2}|100"));
        return new StepTerm(name, label, meaning, awaitsAnswer, true, List.copyOf(all));
    }

    StepTerm awaitingAnswer() {
        return new StepTerm(name, label, meaning, true, toPeople, settings);
    }
}
