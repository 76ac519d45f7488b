package io.itinera.benchmarks.blast;

import static io.itinera.benchmarks.report.Report.number;
import static io.itinera.benchmarks.report.Report.percent;

import io.itinera.benchmarks.app.AddLeads;
import io.itinera.benchmarks.app.EngineNode;
import io.itinera.benchmarks.app.Poll;
import io.itinera.benchmarks.database.Database;
import io.itinera.benchmarks.database.DatabaseFacts;
import io.itinera.benchmarks.report.CpuTime;
import io.itinera.benchmarks.report.Figures;
import io.itinera.benchmarks.report.KeptHeap;
import io.itinera.benchmarks.report.Report;
import io.itinera.benchmarks.report.TextTable;
import io.itinera.benchmarks.report.WarmUp;
import io.itinera.engine.base.Worker;
import io.itinera.engine.message.MessageOrder;
import io.itinera.engine.message.MessageState;
import io.itinera.engine.message.Messages;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How fast queued e-mails are rendered, handed to a mail server and written down: from the moment when the dispatchers
 * start until the last message is sent. The mail server runs beside it, on the same processors.
 */
public final class BlastBenchmark {
    private static final int ORDERS_AT_ONCE = 500;
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final Database database;
    private final int messages;
    private final int rounds;
    private final WarmUp warmUp;
    private final Report report;
    private int rehearsals;

    public BlastBenchmark(Database database, int messages, int rounds, WarmUp warmUp, Report report) {
        this.database = database;
        this.messages = messages;
        this.rounds = rounds;
        this.warmUp = warmUp;
        this.report = report;
    }

    public void run() {
        var address = database.fresh("blast");
        report.facts(DatabaseFacts.of(database, address));
        report.fact("messages a round", messages);
        report.fact("rounds", rounds + " after " + warmUp);
        report.fact("heap", Runtime.getRuntime().maxMemory() / 1024 / 1024 + " MB");
        var ordered = new Figures();
        var sent = new Figures();
        var cpu = new Figures();
        var heap = new KeptHeap();
        try (var sink = SinkProcess.start();
                var settings = SmtpSettings.to(sink.port());
                var node = EngineNode.itinera(address)) {
            var leads = AddLeads.to(node, "reader", messages);
            report.progress("the leads are there");
            var few = leads.subList(0, Math.max(1, messages / 10));
            warmUp.with(() ->
                    round(node, sink, few, "warm-up-" + ++rehearsals, new Figures(), new Figures(), new Figures()));
            for (int round = 1; round <= rounds; round++) {
                round(node, sink, leads, "round-" + round, ordered, sent, cpu);
                heap.look("round " + round);
            }
        }
        write(ordered, sent, cpu, heap);
    }

    /** @return seconds */
    private double round(
            EngineNode node,
            SinkProcess sink,
            List<String> leads,
            String name,
            Figures ordered,
            Figures sent,
            Figures cpu) {
        var outbox = node.bean(Messages.class);
        long begun = System.nanoTime();
        for (int from = 0; from < leads.size(); from += ORDERS_AT_ONCE) {
            outbox.orderAll(leads.subList(from, Math.min(leads.size(), from + ORDERS_AT_ONCE)).stream()
                    .map(lead -> order(lead, name))
                    .toList());
        }
        long queued = System.nanoTime();
        ordered.add(leads.size() / ((queued - begun) / 1e9));
        long before = sink.taken();
        var dispatchers = node.bean("dispatchWorker", Worker.class);
        dispatchers.start();
        long start = System.nanoTime();
        var cpuBefore = CpuTime.now();
        Poll.until("the mail server has all messages", LONGEST, () -> sink.taken() - before >= leads.size());
        Poll.until(
                "all are written down as sent", LONGEST, () -> outbox.counts().get(MessageState.QUEUED) == 0);
        sent.add(leads.size() / ((System.nanoTime() - start) / 1e9));
        cpu.add(CpuTime.now().since(cpuBefore).here() / leads.size());
        dispatchers.stop();
        if (sink.taken() - before != leads.size()) {
            throw new IllegalStateException(
                    "The mail server took " + (sink.taken() - before) + " messages of " + leads.size() + ".");
        }
        double perSecond = sent.values().get(sent.values().size() - 1);
        report.progress(String.format("%s: %,.0f messages a second", name, perSecond));
        return leads.size() / perSecond;
    }

    private static MessageOrder order(String lead, String instance) {
        return new MessageOrder(
                lead,
                "benchmark-journey",
                instance + "-" + lead,
                "send",
                "1",
                "email",
                "benchmark-mail",
                null,
                null,
                Map.of());
    }

    private void write(Figures ordered, Figures sent, Figures cpu, KeptHeap heap) {
        report.table(new TextTable("messages a second", "median", "")
                .row("ordered", number(ordered.median()), percent(ordered.spreadPercent()))
                .row("rendered, accepted, noted", number(sent.median()), percent(sent.spreadPercent())));
        report.table(new TextTable("in this JVM", "median", "")
                .row("CPU ms a message", number(cpu.median()), percent(cpu.spreadPercent())));
        report.table(heap.table());
        report.rounds("ordered", ordered);
        report.rounds("sent", sent);
        report.rounds("cpuMillis", cpu);
    }

    /** What the program is told, for as long as the benchmark runs. */
    private record SmtpSettings(Map<String, String> properties) implements AutoCloseable {
        static SmtpSettings to(int port) {
            var properties = Map.of(
                    "itinera.connectors.email.provider", "smtp",
                    "itinera.connectors.email.from", "Itinera <hello@example.test>",
                    "itinera.connectors.email.smtp.host", "127.0.0.1",
                    "itinera.connectors.email.smtp.port", String.valueOf(port),
                    "itinera.connectors.email.smtp.tls", "none");
            properties.forEach(System::setProperty);
            return new SmtpSettings(properties);
        }

        @Override
        public void close() {
            properties.keySet().forEach(System::clearProperty);
        }
    }
}
