package io.itinera.engine.content;

import io.itinera.engine.lead.Lead;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/**
 * A lead as templates see it: fields and attributes by name, the content's default where there is none; read when asked
 * for, never written, never listed.
 */
class LeadView extends AbstractMap<String, Object> {
    private final Lead lead;
    private final Map<String, String> defaults;

    LeadView(Lead lead) {
        this(lead, Map.of());
    }

    LeadView(Lead lead, Map<String, String> defaults) {
        this.lead = lead;
        this.defaults = defaults;
    }

    @Override
    public Object get(Object name) {
        var value = field(String.valueOf(name));
        return value == null || value instanceof String text && text.isBlank()
                ? defaults.getOrDefault(String.valueOf(name), null)
                : value;
    }

    /** What the lead itself has: conditions ask for that, not for what stands in its place. */
    Object field(String name) {
        var value = lead.field(name);
        return value instanceof Enum<?> state ? state.name().toLowerCase(java.util.Locale.ROOT) : value;
    }

    @Override
    public boolean containsKey(Object name) {
        return get(name) != null;
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return Set.of();
    }
}
