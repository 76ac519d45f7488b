package io.itinera.benchmarks.cpu;

import io.itinera.benchmarks.app.AddLeads;
import io.itinera.benchmarks.app.EngineNode;
import io.itinera.benchmarks.database.Database;
import io.itinera.engine.content.Contents;
import io.itinera.engine.content.Rendered;
import io.itinera.engine.lead.Lead;
import io.itinera.engine.lead.Leads;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A newsletter of usual length, in HTML and text, put together for one lead after the other; nothing is sent. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RenderMail {
    private static final int READERS = 100;

    private Database database;
    private EngineNode node;
    private Contents contents;
    private List<Lead> leads;
    private int turn;

    @Setup
    public void bring() {
        database = Database.open("h2");
        node = EngineNode.itinera(database.fresh("cpu"));
        contents = node.bean(Contents.class);
        var ids = AddLeads.to(node, "reader", READERS);
        leads = List.copyOf(node.bean(Leads.class).findAll(ids).values());
    }

    @TearDown
    public void stop() {
        node.close();
        database.close();
    }

    @Benchmark
    public Rendered render() {
        return contents.render("benchmark-mail", leads.get(turn++ % leads.size()), Map.of("links", Map.of()));
    }
}
