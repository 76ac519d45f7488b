package io.itinera.engine.content;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** How values read in a message: nothing for null, lists by their first items, no Java notation. */
final class Values {
    private static final int ITEMS = 50;

    private Values() {}

    static String asText(Object value) {
        if (value == null || value instanceof Map) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Collection<?> items) {
            return items.stream()
                    .limit(ITEMS)
                    .filter(item -> !(item instanceof Collection))
                    .map(Values::asText)
                    .collect(Collectors.joining(", "));
        }
        return value.toString();
    }
}
