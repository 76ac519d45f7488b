package io.itinera.engine.bpmn.feel;

import java.util.List;
import java.util.function.Function;

/**
 * A function of ours that FEEL may call. Of one name there may be several with different numbers of parameters.
 *
 * @param body gets texts, numbers, dates and null as Java has them, and answers such
 */
public record FeelFunction(String name, List<String> parameters, Function<List<Object>, Object> body) {}
