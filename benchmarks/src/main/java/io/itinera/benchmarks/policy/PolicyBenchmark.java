package io.itinera.benchmarks.policy;

import static io.itinera.benchmarks.report.Report.number;
import static io.itinera.benchmarks.report.Report.percent;

import io.itinera.benchmarks.app.AddLeads;
import io.itinera.benchmarks.app.Crew;
import io.itinera.benchmarks.app.EngineNode;
import io.itinera.benchmarks.database.Database;
import io.itinera.benchmarks.database.DatabaseFacts;
import io.itinera.benchmarks.report.Figures;
import io.itinera.benchmarks.report.Report;
import io.itinera.benchmarks.report.TextTable;
import io.itinera.engine.consent.Channel;
import io.itinera.engine.lead.Lead;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.policy.Ask;
import io.itinera.engine.policy.ContactPolicy;
import io.itinera.engine.policy.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

/**
 * How many leads a second the contact policy decides on, with five caps, quiet hours and what leads got before: table,
 * locks, counts and the note of what may go, committed for a hundred leads at a time.
 */
public final class PolicyBenchmark {
    private static final int LEADS_A_TRANSACTION = 100;
    private static final int BEFORE = 10;
    private static final List<Integer> THREADS = List.of(1, 4);

    private final Database database;
    private final int leads;
    private final int rounds;
    private final Report report;

    public PolicyBenchmark(Database database, int leads, int rounds, Report report) {
        this.database = database;
        this.leads = leads;
        this.rounds = rounds;
        this.report = report;
    }

    public void run() {
        var address = database.fresh("policy");
        report.facts(DatabaseFacts.of(database, address));
        report.fact("leads", String.format("%,d, %d a transaction", leads, LEADS_A_TRANSACTION));
        report.fact("messages a lead got before", BEFORE + ", and one more each round");
        try (var node = EngineNode.itinera(address)) {
            node.publish("benchmark-tables/contact-policy.dmn");
            var ids = AddLeads.to(node, "capped", leads);
            var batches = batches(node, ids);
            for (int i = 0; i < BEFORE; i++) {
                decide(node, batches, 4);
            }
            report.fact("rounds", rounds);
            var table = new TextTable("threads", "leads decided on a second", "");
            for (var threads : THREADS) {
                var figures = new Figures();
                for (int round = 0; round < rounds; round++) {
                    figures.add(leads / decide(node, batches, threads));
                }
                table.row(String.valueOf(threads), number(figures.median()), percent(figures.spreadPercent()));
                report.rounds(threads + ".leadsASecond", figures);
            }
            report.table(table);
        }
    }

    private static List<List<Lead>> batches(EngineNode node, List<String> ids) {
        var batches = new ArrayList<List<Lead>>();
        for (int from = 0; from < ids.size(); from += LEADS_A_TRANSACTION) {
            var slice = ids.subList(from, Math.min(ids.size(), from + LEADS_A_TRANSACTION));
            batches.add(List.copyOf(node.bean(Leads.class).findAll(slice).values()));
        }
        return batches;
    }

    /** @return seconds */
    private static double decide(EngineNode node, List<List<Lead>> batches, int threads) {
        var policy = node.bean(ContactPolicy.class);
        var work = batches.stream()
                .<Callable<Void>>map(batch -> () -> {
                    var verdicts = policy.decide(
                            batch.stream().map(PolicyBenchmark::ask).toList());
                    if (verdicts.values().stream().anyMatch(Verdict.Refuse.class::isInstance)) {
                        throw new IllegalStateException("A lead was refused: the caps are too tight to measure with");
                    }
                    return null;
                })
                .toList();
        return Crew.seconds(threads, work);
    }

    private static Ask ask(Lead lead) {
        return new Ask(
                UUID.randomUUID().toString(),
                lead,
                "email",
                Channel.EMAIL,
                "marketing",
                0,
                "newsletter",
                "lead-nurture",
                true,
                Instant.now(),
                null);
    }
}
