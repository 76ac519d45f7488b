package io.itinera.engine.scorecard;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Cuts the values of an input into bins: numbers at their quantiles, neighbours joined until the share of those who
 * converted only rises or only falls (pool adjacent violators); texts by value, the frequent ones alone.
 */
final class MakeBins {
    private static final int QUANTILES = 8;
    private static final double SMALLEST_SHARE = 0.01;
    private static final int MOST_WORDS = 60;
    private static final double NUMERIC_FROM = 0.95;

    private record Interval(double from, double to, double converted, double all) {
        double rate() {
            return all == 0 ? 0 : converted / all;
        }

        Interval with(Interval next) {
            return new Interval(from, next.to, converted + next.converted, all + next.all);
        }
    }

    private final List<PastLead> leads;

    MakeBins(List<PastLead> leads) {
        this.leads = leads;
    }

    List<Bin> of(String input) {
        var values = leads.stream().map(lead -> lead.inputs().get(input)).toList();
        long known = values.stream().filter(Objects::nonNull).count();
        long numbers = values.stream().filter(Number.class::isInstance).count();
        var bins =
                new ArrayList<>(known > 0 && numbers >= NUMERIC_FROM * known ? numeric(input) : words(input, values));
        long missing = values.size() - known;
        if (missing >= SMALLEST_SHARE * values.size() && known > 0) {
            bins.add(new Bin(input, "null", "not known", Objects::isNull));
        }
        return bins;
    }

    private List<Bin> words(String input, List<Object> values) {
        Map<Object, Long> counts = values.stream()
                .filter(value -> value instanceof String || value instanceof Boolean)
                .collect(Collectors.groupingBy(value -> value, Collectors.counting()));
        if (counts.size() > MOST_WORDS) {
            return List.of();
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= SMALLEST_SHARE * values.size())
                .sorted(Map.Entry.<Object, Long>comparingByValue().reversed())
                .map(entry ->
                        new Bin(input, literal(entry.getKey()), entry.getKey().toString(), entry.getKey()::equals))
                .toList();
    }

    private List<Bin> numeric(String input) {
        var rates = new TreeMap<Double, double[]>();
        for (var lead : leads) {
            if (lead.inputs().get(input) instanceof Number number) {
                var counts = rates.computeIfAbsent(number.doubleValue(), value -> new double[2]);
                counts[0] += lead.converted() ? 1 : 0;
                counts[1]++;
            }
        }
        return monotone(quantiles(rates)).stream()
                .map(interval -> bin(input, interval))
                .toList();
    }

    private static List<Interval> quantiles(TreeMap<Double, double[]> rates) {
        double all = rates.values().stream().mapToDouble(counts -> counts[1]).sum();
        var intervals = new ArrayList<Interval>();
        var open = new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 0, 0);
        for (var value : rates.entrySet()) {
            if (open.all() >= all / QUANTILES) {
                intervals.add(new Interval(open.from(), value.getKey(), open.converted(), open.all()));
                open = new Interval(value.getKey(), Double.POSITIVE_INFINITY, 0, 0);
            }
            open = new Interval(
                    open.from(), open.to(), open.converted() + value.getValue()[0], open.all() + value.getValue()[1]);
        }
        intervals.add(open);
        return intervals;
    }

    private static List<Interval> monotone(List<Interval> intervals) {
        double covariance = 0;
        double mean = (intervals.size() - 1) / 2.0;
        for (int i = 0; i < intervals.size(); i++) {
            covariance += (i - mean) * intervals.get(i).rate();
        }
        int direction = covariance >= 0 ? 1 : -1;
        var pooled = new ArrayList<Interval>();
        for (var interval : intervals) {
            pooled.add(interval);
            while (pooled.size() > 1 && violates(pooled, direction)) {
                var last = pooled.remove(pooled.size() - 1);
                pooled.set(pooled.size() - 1, pooled.get(pooled.size() - 1).with(last));
            }
        }
        return pooled.size() == 1 ? List.of() : pooled;
    }

    private static boolean violates(List<Interval> pooled, int direction) {
        double last = pooled.get(pooled.size() - 1).rate();
        return direction * (last - pooled.get(pooled.size() - 2).rate()) <= 0;
    }

    private static Bin bin(String input, Interval interval) {
        double from = interval.from();
        double to = interval.to();
        String cell = Double.isInfinite(from)
                ? "< " + plain(to)
                : Double.isInfinite(to) ? ">= " + plain(from) : "[" + plain(from) + ".." + plain(to) + ")";
        String says = Double.isInfinite(from)
                ? "below " + plain(to)
                : Double.isInfinite(to) ? plain(from) + " or more" : plain(from) + " to below " + plain(to);
        return new Bin(
                input,
                cell,
                says,
                value -> value instanceof Number number && number.doubleValue() >= from && number.doubleValue() < to);
    }

    private static String plain(double number) {
        return new BigDecimal(number, MathContext.DECIMAL32)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String literal(Object value) {
        return value instanceof Boolean
                ? value.toString()
                : "\"" + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
