package io.itinera.benchmarks.journey;

import io.itinera.benchmarks.database.Database;
import io.itinera.benchmarks.database.DatabaseFacts;
import io.itinera.benchmarks.report.CpuTime;
import io.itinera.benchmarks.report.Report;
import io.itinera.benchmarks.report.WarmUp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The same drawing with the same number of leads on the stock engine, on Itinera, and as bare row changes. Each has a
 * program and a database of its own from the first round to the last; they take turns, and who is not at turn rests. All
 * run in one JVM, and each warms it up for as long as the others.
 */
public final class JourneyBenchmark {
    static final String KEY = "benchmark-journey";
    static final String DRAWING = "benchmark-journeys/benchmark-journey.bpmn";
    static final Duration LONGEST = Duration.ofMinutes(15);
    /** Jobs: the asynchronous start and the timer. */
    private static final int STEPS_A_LEAD = 2;

    private final Database database;
    private final int leads;
    private final int rounds;
    private final WarmUp warmUp;
    private final List<Contestants> contestants;
    private final Report report;
    private final Map<Contestants, Measured> measured = new EnumMap<>(Contestants.class);
    private final Map<Contestants, Contestant> programs = new EnumMap<>(Contestants.class);

    /** @param contestants some of {@code stock}, {@code itinera} and {@code jdbc} */
    public JourneyBenchmark(
            Database database, int leads, int rounds, WarmUp warmUp, List<String> contestants, Report report) {
        this.database = database;
        this.leads = leads;
        this.rounds = rounds;
        this.warmUp = warmUp;
        this.contestants = List.of(Contestants.values()).stream()
                .filter(contestant -> contestants.contains(contestant.label()))
                .toList();
        this.report = report;
    }

    public void run() {
        report.facts(DatabaseFacts.of(database, database.fresh("facts")));
        report.fact("leads a round", leads);
        report.fact("rounds", rounds + " after " + warmUp + " each");
        try {
            for (var contestant : contestants) {
                programs.put(contestant, contestant.enter(database.fresh(contestant.label()), leads));
                warmUp.with(() -> turn(contestant, "warm-up", new Measured()));
                measured.put(contestant, new Measured());
            }
            for (int round = 1; round <= rounds; round++) {
                for (var contestant : inTurn(round)) {
                    turn(contestant, "round " + round, measured.get(contestant));
                }
            }
        } finally {
            programs.values().forEach(Contestant::close);
        }
        new JourneyTables(measured, report).write();
    }

    /** Nobody is always first. */
    private List<Contestants> inTurn(int round) {
        var turn = new ArrayList<>(contestants);
        Collections.rotate(turn, round);
        return turn;
    }

    /** @return seconds */
    private double turn(Contestants who, String name, Measured figures) {
        var contestant = programs.get(who);
        contestant.prepare();
        double enrolled = timed(name + " " + who.label() + " enrolled", contestant::enrol);
        double walked = timed(name + " " + who.label() + " walked", contestant::walk);
        contestant.check();
        figures.add(leads, STEPS_A_LEAD, enrolled, walked);
        return enrolled + walked;
    }

    private double timed(String name, Runnable work) {
        var cpu = CpuTime.now();
        long start = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        report.progress(String.format(
                "%-28s in %.2f s; %s", name, seconds, CpuTime.now().since(cpu)));
        return seconds;
    }
}
