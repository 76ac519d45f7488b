package io.itinera.engine.bpmn.table;

import io.itinera.engine.bpmn.feel.Cell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Values that stand for all values of a column: each constant that a cell names, something between any two neighbours,
 * below the least and above the greatest. A cell that only compares with constants answers alike for all that a sample
 * stands for, so trying the samples is trying everything.
 */
final class SampleValues {
    private static final Set<String> WHOLE_NUMBERS = Set.of("integer", "long");

    private SampleValues() {}

    /** @param type the column's type as the table names it; null where it names none */
    static List<Sample> of(Collection<Cell> plainCells, String type) {
        var literals =
                plainCells.stream().flatMap(cell -> cell.literals().stream()).collect(Collectors.toSet());
        var samples = new ArrayList<Sample>();
        samples.addAll(texts(kept(literals, String.class)));
        var numbers = kept(literals, BigDecimal.class);
        samples.addAll(
                type != null && WHOLE_NUMBERS.contains(type)
                        ? ordered(numbers, n -> n.subtract(BigDecimal.ONE), n -> n.add(BigDecimal.ONE), WHOLE_BETWEEN)
                        : ordered(numbers, n -> n.subtract(BigDecimal.ONE), n -> n.add(BigDecimal.ONE), BETWEEN));
        samples.addAll(ordered(
                kept(literals, LocalDate.class), day -> day.minusDays(1), day -> day.plusDays(1), (from, to) -> {
                    var next = from.plusDays(1);
                    return next.isBefore(to) ? next : null;
                }));
        samples.addAll(ordered(
                kept(literals, LocalDateTime.class),
                time -> time.minusSeconds(1),
                time -> time.plusSeconds(1),
                (from, to) -> from.plusNanos(Duration.between(from, to).toNanos() / 2)));
        if (!kept(literals, Boolean.class).isEmpty()) {
            samples.add(new Sample(true, "true"));
            samples.add(new Sample(false, "false"));
        }
        if (literals.contains(Cell.NULL)) {
            samples.add(new Sample(null, "not known"));
        }
        return samples.isEmpty() ? List.of(new Sample(null, "anything")) : List.copyOf(samples);
    }

    private static final BiFunction<BigDecimal, BigDecimal, BigDecimal> BETWEEN =
            (from, to) -> from.add(to).divide(BigDecimal.valueOf(2));

    private static final BiFunction<BigDecimal, BigDecimal, BigDecimal> WHOLE_BETWEEN = (from, to) -> {
        var next = from.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
        return next.compareTo(to) < 0 ? next : null;
    };

    private static <T> TreeSet<T> kept(Set<Object> literals, Class<T> kind) {
        return literals.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Sample> texts(TreeSet<String> texts) {
        var samples = texts.stream()
                .map(text -> new Sample(text, "\"" + text + "\""))
                .collect(Collectors.toCollection(ArrayList::new));
        if (!texts.isEmpty()) {
            var other = new StringBuilder("something else");
            while (texts.contains(other.toString())) {
                other.append('…');
            }
            samples.add(new Sample(other.toString(), "something else"));
        }
        return samples;
    }

    /** @param between a value between two neighbours; null where there is none */
    private static <T> List<Sample> ordered(
            TreeSet<T> values, Function<T, T> before, Function<T, T> after, BiFunction<T, T, T> between) {
        if (values.isEmpty()) {
            return List.of();
        }
        var all = new ArrayList<T>();
        all.add(before.apply(values.first()));
        T last = null;
        for (var value : values) {
            var inner = last == null ? null : between.apply(last, value);
            if (inner != null) {
                all.add(inner);
            }
            all.add(value);
            last = value;
        }
        all.add(after.apply(last));
        return all.stream().map(SampleValues::sample).toList();
    }

    private static Sample sample(Object value) {
        if (!(value instanceof BigDecimal number)) {
            return new Sample(value, value.toString());
        }
        boolean whole = number.stripTrailingZeros().scale() <= 0 && number.abs().precision() - number.scale() < 19;
        return new Sample(
                whole ? (Object) number.longValueExact() : number,
                number.stripTrailingZeros().toPlainString());
    }
}
