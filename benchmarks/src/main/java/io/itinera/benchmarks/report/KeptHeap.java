package io.itinera.benchmarks.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is left of the heap once the garbage is out, round by round: memory is constant where it does not grow. */
public final class KeptHeap {
    private final Map<String, Double> megabytes = new LinkedHashMap<>();

    /** @param round after which it is looked at */
    public void look(String round) {
        System.gc();
        var runtime = Runtime.getRuntime();
        megabytes.put(round, (runtime.totalMemory() - runtime.freeMemory()) / 1024.0 / 1024.0);
    }

    public String last() {
        List<Double> all = new ArrayList<>(megabytes.values());
        return Report.number(all.get(all.size() - 1)) + " MB kept";
    }

    public TextTable table() {
        var table = new TextTable("kept heap after", "MB");
        megabytes.forEach((round, amount) -> table.row(round, Report.number(amount)));
        return table;
    }
}
