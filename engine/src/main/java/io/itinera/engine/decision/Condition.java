package io.itinera.engine.decision;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A FEEL condition that was read once and can be asked often. */
public interface Condition {
    /**
     * @param variables what the condition may name, usually {@code lead}
     * @return true only for true: a comparison with a missing value is null in FEEL and does not hold
     * @throws ConditionFailed where it answers something else than true or false, or cannot be computed
     */
    boolean holds(Function<String, Object> variables);

    /** What it names, in its parts: {@code lead.score} is {@code [lead, score]}. */
    Set<List<String>> names();
}
