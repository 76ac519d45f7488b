package io.itinera.engine.content;

import java.util.function.Function;

/** Evaluates what {@code #when("…")} asks, in the expression language that journeys use too. */
public interface Conditions {
    /**
     * Called when content is read, so that mistakes are found then.
     *
     * @throws IllegalArgumentException saying what is wrong with the condition and the remedy
     */
    void check(String condition);

    /**
     * @param variables by name; null for one that there is not
     * @return false too where it cannot be decided, such as with a missing value
     * @throws IllegalArgumentException where it answers something else than yes or no
     */
    boolean holds(String condition, Function<String, Object> variables);
}
