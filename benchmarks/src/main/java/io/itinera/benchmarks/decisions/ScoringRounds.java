package io.itinera.benchmarks.decisions;

import static io.itinera.benchmarks.report.Report.number;
import static io.itinera.benchmarks.report.Report.percent;

import io.itinera.benchmarks.report.CpuTime;
import io.itinera.benchmarks.report.Figures;
import io.itinera.benchmarks.report.Report;
import io.itinera.benchmarks.report.TextTable;
import java.util.function.DoubleSupplier;

/** Rounds in which all leads are scored the same way, and what they took of the clock and of the processors. */
final class ScoringRounds {
    private static final double MICROS_A_MILLI = 1e3;

    private final int leads;
    private final Figures perSecond = new Figures();
    private final Figures here = new Figures();
    private final Figures database = new Figures();

    ScoringRounds(int leads) {
        this.leads = leads;
    }

    /** @param round answers how many seconds it took */
    void add(DoubleSupplier round) {
        var before = CpuTime.now();
        perSecond.add(leads / round.getAsDouble());
        var cpu = CpuTime.now().since(before);
        here.add(cpu.here() * MICROS_A_MILLI / leads);
        database.add(cpu.children() * MICROS_A_MILLI / leads);
    }

    void report(String what, TextTable table, Report report) {
        table.row(
                what,
                number(perSecond.median()),
                percent(perSecond.spreadPercent()),
                number(here.median()),
                number(database.median()));
        report.rounds(what + ".leadsASecond", perSecond);
        report.rounds(what + ".cpuMicrosHere", here);
        report.rounds(what + ".cpuMicrosInTheDatabase", database);
    }
}
