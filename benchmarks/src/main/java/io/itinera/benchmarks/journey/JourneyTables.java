package io.itinera.benchmarks.journey;

import static io.itinera.benchmarks.report.Report.number;
import static io.itinera.benchmarks.report.Report.percent;

import io.itinera.benchmarks.report.Figures;
import io.itinera.benchmarks.report.Report;
import io.itinera.benchmarks.report.TextTable;
import java.util.Map;
import java.util.function.Function;

/** Medians with their spread, then how Itinera compares, each figure with its like of the same run. */
record JourneyTables(Map<Contestants, Measured> measured, Report report) {
    void write() {
        var table = new TextTable("per second, median", "enrolled", "", "steps", "", "whole journeys", "");
        measured.forEach((who, figures) -> {
            table.row(
                    who.label(),
                    number(figures.enrolments().median()),
                    percent(figures.enrolments().spreadPercent()),
                    number(figures.steps().median()),
                    percent(figures.steps().spreadPercent()),
                    number(figures.journeys().median()),
                    percent(figures.journeys().spreadPercent()));
            report.rounds(who.label() + ".enrolments", figures.enrolments());
            report.rounds(who.label() + ".steps", figures.steps());
            report.rounds(who.label() + ".journeys", figures.journeys());
        });
        report.table(table);
        if (measured.size() > 1 && measured.containsKey(Contestants.ITINERA)) {
            report.table(ratios());
        }
    }

    private TextTable ratios() {
        var table = new TextTable("ratio of medians", "enrolled", "steps", "whole journeys");
        for (var other : measured.keySet()) {
            if (other != Contestants.ITINERA) {
                table.row(
                        "itinera ÷ " + other.label(),
                        ratio(other, "enrolments", Measured::enrolments),
                        ratio(other, "steps", Measured::steps),
                        ratio(other, "journeys", Measured::journeys));
            }
        }
        return table;
    }

    private String ratio(Contestants other, String name, Function<Measured, Figures> figure) {
        double ratio = figure.apply(measured.get(Contestants.ITINERA)).median()
                / figure.apply(measured.get(other)).median();
        report.value("itinera÷" + other.label() + "." + name, ratio);
        return number(ratio);
    }
}
