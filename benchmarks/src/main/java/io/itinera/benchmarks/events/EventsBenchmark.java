package io.itinera.benchmarks.events;

import static io.itinera.benchmarks.report.Report.number;
import static io.itinera.benchmarks.report.Report.percent;

import io.itinera.benchmarks.app.AddLeads;
import io.itinera.benchmarks.app.EngineNode;
import io.itinera.benchmarks.database.Database;
import io.itinera.benchmarks.database.DatabaseFacts;
import io.itinera.benchmarks.report.Figures;
import io.itinera.benchmarks.report.Report;
import io.itinera.benchmarks.report.TextTable;
import io.itinera.benchmarks.report.WarmUp;
import io.itinera.benchmarks.waiting.WaitingLeads;
import io.itinera.engine.event.IncomingEvent;
import java.util.ArrayList;
import java.util.List;

/**
 * Events while many leads wait, one event in ten being what its lead waits for: how many a second are kept and have
 * moved whom they concern, and how long a lead takes to move at a thousand events a second.
 */
public final class EventsBenchmark {
    private static final int VISITORS = 10_000;

    private final Database database;
    private final int instances;
    private final int events;
    private final int rounds;
    private final int seconds;
    private final WarmUp warmUp;
    private final Report report;

    /**
     * @param instances leads that wait, at the start of each round
     * @param events a round, for the throughput
     * @param seconds of steady events, for the latency
     */
    public EventsBenchmark(
            Database database, int instances, int events, int rounds, int seconds, WarmUp warmUp, Report report) {
        this.database = database;
        this.instances = instances;
        this.events = events;
        this.rounds = rounds;
        this.seconds = seconds;
        this.warmUp = warmUp;
        this.report = report;
    }

    public void run() {
        var address = database.fresh("events");
        report.facts(DatabaseFacts.of(database, address));
        report.fact("leads waiting", String.format("%,d", instances));
        report.fact("events a round", String.format("%,d, one in ten of them awaited", events));
        report.fact("rounds", rounds + " after " + warmUp);
        try (var node = EngineNode.itinera(address, TokenWatch.class)) {
            var waiting = new WaitingLeads(node, address);
            var make = new MakeEvents(waiting, AddLeads.to(node, "visitor", Math.min(VISITORS, events)));
            throughput(node, waiting, make);
            latency(node, waiting, make);
        }
    }

    private void throughput(EngineNode node, WaitingLeads waiting, MakeEvents make) {
        var stored = new Figures();
        var matched = new Figures();
        warmUp.with(() -> round("warm-up", node, waiting, make).matched());
        for (int round = 1; round <= rounds; round++) {
            var taken = round("round " + round, node, waiting, make);
            stored.add(events / taken.stored());
            matched.add(events / taken.matched());
        }
        report.table(new TextTable("events per second, median", "", "")
                .row("stored", number(stored.median()), percent(stored.spreadPercent()))
                .row("stored, and all moved", number(matched.median()), percent(matched.spreadPercent())));
        report.rounds("stored", stored);
        report.rounds("matched", matched);
    }

    private Throughput.Seconds round(String name, EngineNode node, WaitingLeads waiting, MakeEvents make) {
        waiting.fillUpTo(instances);
        var taken = new Throughput(node).measure(batches(make, events, Throughput.BATCH));
        report.progress(
                String.format("%s stored in %.2f s, all moved in %.2f s", name, taken.stored(), taken.matched()));
        return taken;
    }

    private void latency(EngineNode node, WaitingLeads waiting, MakeEvents make) {
        waiting.fillUpTo(instances);
        var sent = batches(make, seconds * Latency.EVENTS_A_SECOND, Latency.BATCH);
        var millis = new Latency(node).measure(sent);
        report.table(new TextTable("event to token moved, at 1,000 events/s, ms", "p50", "p90", "p99", "longest")
                .row(
                        String.format("%,d events awaited", millis.size()),
                        number(percentile(millis, 50)),
                        number(percentile(millis, 90)),
                        number(percentile(millis, 99)),
                        number(percentile(millis, 100))));
        report.value("latency.p50.ms", percentile(millis, 50));
        report.value("latency.p99.ms", percentile(millis, 99));
    }

    private static List<List<IncomingEvent>> batches(MakeEvents make, int howMany, int size) {
        var batches = new ArrayList<List<IncomingEvent>>();
        for (int left = howMany; left > 0; left -= size) {
            batches.add(make.batch(Math.min(left, size)));
        }
        return batches;
    }

    /** The nearest rank. */
    private static double percentile(List<Double> ascending, int percent) {
        int rank = (int) Math.ceil(percent / 100.0 * ascending.size());
        return ascending.get(Math.max(0, rank - 1));
    }
}
