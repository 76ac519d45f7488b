package io.itinera.webapp.tables;

import java.util.List;

/** A diagram of {@link Axes#WIDTH} by {@link Axes#HEIGHT} units, to be written as SVG. */
record Plot(
        String across, String up, List<Tick> columns, List<Tick> rows, List<Line> lines, List<Bar> bars, Mark mark) {

    public record Tick(double at, String says) {}

    /** @param kind published, candidate or chance @param points as SVG wants them */
    public record Line(String kind, String points) {}

    public record Bar(String kind, double x, double y, double width, double height, String says) {}

    /** A line from top to bottom; null where there is none. */
    public record Mark(double at, String says) {}
}
