package io.itinera.benchmarks.blast;

import static io.itinera.benchmarks.report.Report.number;

import io.itinera.benchmarks.report.TextTable;
import java.util.ArrayList;
import java.util.List;

/** What is left of the heap once the garbage is out, round by round: memory is constant where it does not grow. */
final class KeptHeap {
    private final List<Double> megabytes = new ArrayList<>();

    void look() {
        System.gc();
        var runtime = Runtime.getRuntime();
        megabytes.add((runtime.totalMemory() - runtime.freeMemory()) / 1024.0 / 1024.0);
    }

    TextTable table() {
        var table = new TextTable("kept heap after round", "MB");
        for (int round = 0; round < megabytes.size(); round++) {
            table.row(String.valueOf(round + 1), number(megabytes.get(round)));
        }
        return table;
    }
}
