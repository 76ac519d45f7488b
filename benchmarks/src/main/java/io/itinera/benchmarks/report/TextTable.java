package io.itinera.benchmarks.report;

import java.util.ArrayList;
import java.util.List;

/** Rows under a heading, columns aligned: the first to the left, the others to the right. */
public final class TextTable {
    private final List<List<String>> rows = new ArrayList<>();

    public TextTable(String... heading) {
        rows.add(List.of(heading));
    }

    public TextTable row(String... cells) {
        if (cells.length != rows.get(0).size()) {
            throw new IllegalArgumentException("A row of " + cells.length + " cells under a heading of "
                    + rows.get(0).size());
        }
        rows.add(List.of(cells));
        return this;
    }

    /** By heading, for the machine-readable file. */
    List<List<String>> rows() {
        return rows;
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        for (var row : rows) {
            for (int column = 0; column < row.size(); column++) {
                int width = width(column);
                text.append(String.format(column == 0 ? "%-" + width + "s" : "  %" + width + "s", row.get(column)));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(1);
    }
}
