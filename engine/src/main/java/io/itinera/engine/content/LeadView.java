package io.itinera.engine.content;

import io.itinera.engine.lead.Lead;
import java.util.AbstractMap;
import java.util.Set;

/** A lead as templates see it: fields and attributes by name, read when asked for, never written, never listed. */
class LeadView extends AbstractMap<String, Object> {
    private final Lead lead;

    LeadView(Lead lead) {
        this.lead = lead;
    }

    @Override
    public Object get(Object name) {
        var value = lead.field(String.valueOf(name));
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
