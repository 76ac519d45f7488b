package io.itinera.engine.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Every method that a template may call, and no other: none of them reaches a class, and none turns a short value
 * into a long one or a short call into a long computation.
 */
final class AllowedMethods {
    private static final List<Method<?>> ALL = new ArrayList<>();

    static {
        allow(String.class, "length", 0, (text, given) -> text.length());
        allow(String.class, "isEmpty", 0, (text, given) -> text.isEmpty());
        allow(String.class, "trim", 0, (text, given) -> text.strip());
        allow(String.class, "toUpperCase", 0, (text, given) -> text.toUpperCase(Locale.ROOT));
        allow(String.class, "toLowerCase", 0, (text, given) -> text.toLowerCase(Locale.ROOT));
        allow(String.class, "startsWith", 1, (text, given) -> text.startsWith(Values.asText(given[0])));
        allow(String.class, "endsWith", 1, (text, given) -> text.endsWith(Values.asText(given[0])));
        allow(String.class, "contains", 1, (text, given) -> text.contains(Values.asText(given[0])));
        allow(String.class, "equals", 1, (text, given) -> text.equals(given[0]));
        allow(String.class, "equalsIgnoreCase", 1, (text, given) -> text.equalsIgnoreCase(Values.asText(given[0])));
        allow(String.class, "substring", 2, AllowedMethods::part);
        allow(Map.class, "get", 1, (map, given) -> map.get(given[0]));
        allow(Map.class, "containsKey", 1, (map, given) -> map.containsKey(given[0]));
        allow(List.class, "get", 1, AllowedMethods::item);
        allow(Collection.class, "size", 0, (items, given) -> items.size());
        allow(Collection.class, "isEmpty", 0, (items, given) -> items.isEmpty());
        allow(Collection.class, "contains", 1, (items, given) -> items.contains(given[0]));
        allow(Number.class, "intValue", 0, (number, given) -> number.intValue());
        allow(Escape.class, "html", 1, (tool, given) -> Escape.safeHtml(given[0]));
        allow(Escape.class, "url", 1, (tool, given) -> Escape.url(given[0]));
    }

    private AllowedMethods() {}

    record Method<T>(Class<T> type, String name, int arguments, BiFunction<T, Object[], Object> body) {
        Object call(Object target, Object[] given) {
            return body.apply(type.cast(target), given);
        }
    }

    static Optional<Method<?>> find(Object target, String name, int arguments) {
        return ALL.stream()
                .filter(method -> method.name().equals(name)
                        && method.arguments() == arguments
                        && method.type().isInstance(target))
                .findFirst();
    }

    private static <T> void allow(Class<T> type, String name, int arguments, BiFunction<T, Object[], Object> body) {
        ALL.add(new Method<>(type, name, arguments, body));
    }

    private static Object item(List<?> list, Object[] given) {
        int index = given[0] instanceof Number number ? number.intValue() : -1;
        return index >= 0 && index < list.size() ? list.get(index) : null;
    }

    private static String part(String text, Object[] bounds) {
        int from = bounds[0] instanceof Number first ? Math.max(0, first.intValue()) : 0;
        int to = bounds[1] instanceof Number last ? Math.min(text.length(), last.intValue()) : text.length();
        return from < to ? text.substring(from, to) : "";
    }
}
