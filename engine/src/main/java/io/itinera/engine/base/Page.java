package io.itinera.engine.base;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a listing that is read by key, never by offset.
 *
 * @param next cursor of the following page, or null where this is the last
 */
public record Page<T>(List<T> items, String next) {

    /** Cuts a page out of rows that were read with {@code limit + 1}; the surplus row only says that there is more. */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> cursor) {
        if (rows.size() <= limit) {
            return new Page<>(List.copyOf(rows), null);
        }
        var items = List.copyOf(rows.subList(0, limit));
        return new Page<>(items, cursor.apply(items.get(limit - 1)));
    }

    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), next);
    }
}
