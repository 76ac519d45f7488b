package io.itinera.webapp.tables;

import io.itinera.webapp.tables.Plot.Tick;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;

/** Where values stand in a diagram. */
record Axes(double left, double right, double bottom, double top) {
    static final int WIDTH = 420;
    static final int HEIGHT = 280;
    private static final int BEFORE = 52;
    private static final int AFTER = 14;
    private static final int ABOVE = 24;
    private static final int BELOW = 44;
    private static final int TICKS = 5;

    double x(double value) {
        return rounded(BEFORE + (WIDTH - BEFORE - AFTER) * share(value, left, right));
    }

    double y(double value) {
        return rounded(HEIGHT - BELOW - (HEIGHT - ABOVE - BELOW) * share(value, bottom, top));
    }

    String points(List<double[]> values) {
        return values.stream().map(value -> x(value[0]) + "," + y(value[1])).collect(Collectors.joining(" "));
    }

    List<Tick> columns(DoubleFunction<String> says) {
        return ticks(left, right).stream()
                .map(value -> new Tick(x(value), says.apply(value)))
                .toList();
    }

    List<Tick> rows(DoubleFunction<String> says) {
        return ticks(bottom, top).stream()
                .map(value -> new Tick(y(value), says.apply(value)))
                .toList();
    }

    /** Round numbers, about five of them. */
    private static List<Double> ticks(double from, double to) {
        var ticks = new ArrayList<Double>();
        double step = step(to - from);
        for (long i = (long) Math.ceil(from / step); step > 0 && i * step <= to + step / 1000; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    private static double step(double span) {
        double rough = span / TICKS;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double digit = rough / power;
        return power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
    }

    static String whole(double value) {
        return String.format(Locale.ENGLISH, "%,.0f", value);
    }

    private static double share(double value, double from, double to) {
        return to == from ? 0 : (value - from) / (to - from);
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
