package io.itinera.benchmarks.report;

import java.util.function.DoubleSupplier;

/**
 * Rounds that do not count, until the compiler of the JVM has seen enough of the program: it takes about half a minute
 * of work on two processors, and as much of them as the work itself. Programs like these run for weeks.
 *
 * @param seconds of measured work, at the least; there is always one round
 */
public record WarmUp(int seconds) {
    /** @param round answers how many seconds it took */
    public void with(DoubleSupplier round) {
        double spent = 0;
        do {
            spent += round.getAsDouble();
        } while (spent < seconds);
    }

    @Override
    public String toString() {
        return seconds + " s of warm-up";
    }
}
