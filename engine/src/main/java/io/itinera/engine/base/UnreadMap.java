package io.itinera.engine.base;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** The object of a JSON text that is not read before somebody looks into it. */
final class UnreadMap extends AbstractMap<String, Object> {
    private volatile byte[] json;
    private Map<String, Object> map;

    UnreadMap(byte[] json) {
        this.json = json;
    }

    private Map<String, Object> map() {
        var unread = json;
        if (unread != null) {
            map = Json.readMap(unread);
            json = null;
        }
        return map;
    }

    @Override
    public Object get(Object key) {
        return map().get(key);
    }

    @Override
    public boolean containsKey(Object key) {
        return map().containsKey(key);
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return map().entrySet();
    }
}
