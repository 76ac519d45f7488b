package io.itinera.engine.bpmn;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A value that the drawing gives to a step, as a property of its element.
 *
 * @param feel whether it is written in FEEL, and checked when the drawing is published
 * @param meaning in a marketer's words
 * @param pattern what a value that is given has to look like; null where anything goes
 * @param choices the only values there are; empty where there are no such
 */
public record Setting(
        String name, boolean required, boolean feel, String meaning, Pattern pattern, List<String> choices) {

    static Setting required(String name, String meaning) {
        return new Setting(name, true, false, meaning, null, List.of());
    }

    static Setting optional(String name, String meaning) {
        return new Setting(name, false, false, meaning, null, List.of());
    }

    Setting inFeel() {
        return new Setting(name, required, true, meaning, pattern, choices);
    }

    Setting like(String regex) {
        return new Setting(name, required, feel, meaning, Pattern.compile(regex), choices);
    }

    Setting oneOf(String... values) {
        var regex = List.of(values).stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return new Setting(name, required, feel, meaning, Pattern.compile(regex), List.of(values));
    }

    /** Whether the value may stand in a drawing; no value may. */
    public boolean allows(String value) {
        return value == null
                || value.isBlank()
                || pattern == null
                || pattern.matcher(value.strip()).matches();
    }
}
