package io.itinera.benchmarks.report;

import java.util.function.DoubleSupplier;

/**
 * Rounds that do not count, until the compilers of the JVM have seen enough of the program: they take up to half of two
 * processors until then. Programs like these run for weeks.
 *
 * @param seconds of measured work, at the least; 0 is one round. Up to as many again, until the compilers were at work
 *     for less than a third of a round
 */
public record WarmUp(int seconds) {
    private static final int AT_MOST = 2;
    private static final double QUIET = 0.33;

    /** @param round answers how many seconds it took */
    public void with(DoubleSupplier round) {
        double spent = 0;
        double compiling;
        do {
            var before = CpuTime.now();
            double taken = round.getAsDouble();
            compiling = CpuTime.now().since(before).compiling() / 1e3 / taken;
            spent += taken;
        } while (spent < seconds || spent < AT_MOST * seconds && compiling > QUIET);
    }

    @Override
    public String toString() {
        return seconds + " s of warm-up or more";
    }
}
