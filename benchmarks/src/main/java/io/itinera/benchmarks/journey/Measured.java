package io.itinera.benchmarks.journey;

import io.itinera.benchmarks.report.Figures;

/** What one contestant did, round by round: leads enrolled, journey steps and whole journeys a second. */
record Measured(Figures enrolments, Figures steps, Figures journeys) {
    Measured() {
        this(new Figures(), new Figures(), new Figures());
    }

    void add(int leads, int stepsALead, double enrolSeconds, double walkSeconds) {
        enrolments.add(leads / enrolSeconds);
        steps.add(stepsALead * leads / walkSeconds);
        journeys.add(leads / (enrolSeconds + walkSeconds));
    }
}
