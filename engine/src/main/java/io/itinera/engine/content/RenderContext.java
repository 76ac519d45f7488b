package io.itinera.engine.content;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.velocity.context.AbstractContext;

/** The variables of one rendering. Every loop turn and every #set passes here, which is where endless ones end. */
class RenderContext extends AbstractContext {
    private static final Set<String> FIXED = Set.of("lead", "esc", "links");
    private final Map<String, Object> values;
    private final Budget budget;

    RenderContext(Map<String, Object> given, Budget budget) {
        this.values = new HashMap<>(given);
        this.values.put("esc", Escape.TOOL);
        this.budget = budget;
    }

    Budget budget() {
        return budget;
    }

    @Override
    public Object internalGet(String name) {
        return values.get(name);
    }

    @Override
    public Object internalPut(String name, Object value) {
        if (FIXED.contains(name)) {
            throw new RenderFailure(
                    budget.name() + ": $" + name + " cannot be overwritten. Choose another name for the variable.");
        }
        budget.step();
        budget.value(value);
        return values.put(name, value);
    }

    @Override
    public boolean internalContainsKey(String name) {
        return values.containsKey(name);
    }

    @Override
    public String[] internalGetKeys() {
        return values.keySet().toArray(String[]::new);
    }

    @Override
    public Object internalRemove(String name) {
        return FIXED.contains(name) ? values.get(name) : values.remove(name);
    }
}
