package io.itinera.engine.decision;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Named values that are looked up only when an expression asks for them: what FEEL sees as a context such as
 * {@code lead}. An unknown name is null, as FEEL wants it. For one thread.
 */
public final class Facts {
    private static final Object ABSENT = new Object();

    private final Function<String, Object> source;
    private final Map<String, Object> known = new HashMap<>();

    private Facts(Function<String, Object> source) {
        this.source = source;
    }

    /** The source is asked at most once a name. */
    public static Facts of(Function<String, Object> source) {
        return new Facts(source);
    }

    public Object get(String name) {
        Object value = known.get(name);
        if (value == null) {
            value = source.apply(name);
            known.put(name, value == null ? ABSENT : value);
        }
        return value == ABSENT ? null : value;
    }
}
