package io.itinera.engine.decision;

import io.itinera.engine.base.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Runs the published decision tables. The seam between the features that decide and the engine that can. */
public interface Decisions {

    /**
     * Evaluates the newest published version.
     *
     * @param variables what the table's input expressions may name, usually {@code lead}
     * @throws NotFound where no decision of that key is published
     * @throws DecisionFailed where a cell cannot be evaluated; the message names table and reason
     */
    default DecisionOutcome evaluate(String key, Map<String, Object> variables) {
        return evaluateAll(key, List.of(variables)).get(0);
    }

    /** Names the newest published version of the table, and it alone; empty where none is published. */
    Optional<String> published(String key);

    /** As {@link #evaluate}, for many, all by the same version; the outcomes come in the order of the variables. */
    default List<DecisionOutcome> evaluateAll(String key, List<Map<String, Object>> variables) {
        return attemptAll(key, variables).stream().map(Attempt::get).toList();
    }

    /** As {@link #evaluateAll}, but one that fails does not keep the others from their answer. */
    default List<Attempt> attemptAll(String key, List<Map<String, Object>> variables) {
        return attemptAll(key, variables, literals -> attempt -> attempt);
    }

    /**
     * As the other; each answer is handed on before the next is computed, while what it speaks of is still at hand.
     *
     * @param each what to make of an answer, given the texts in quotation marks that cells of the version asked, and of
     *     what it requires, name
     */
    <T> List<T> attemptAll(
            String key, List<Map<String, Object>> variables, Function<Set<String>, Function<Attempt, T>> each);

    /**
     * What its author should see about the rules of the newest published version.
     *
     * @throws NotFound where no decision of that key is published
     */
    List<TableRemark> remarks(String key);

    /**
     * What is to be said about the tables of a file that is not published, serious or not.
     *
     * @param dmn the file's text
     * @throws io.itinera.engine.base.InvalidInput where it cannot be read
     */
    List<TableRemark> check(String dmn);

    /**
     * Reads a table to be tried.
     *
     * @param dmn the file's text
     * @throws io.itinera.engine.base.InvalidInput where it cannot be read or has no decision of that key
     */
    Candidate candidate(String key, String dmn);

    /** As {@link #candidate}, but what the decision requires is not computed: its answers are among the variables. */
    Candidate alone(String key, String dmn);
}
