package io.itinera.engine.content;

import java.time.Duration;

/**
 * How much one rendering may do. Counted in steps before time, so that the same template passes or fails on every
 * machine: each turn of a loop, each assignment, each condition and each inserted value is a step. The deadline is the
 * last resort: no template may hold up a dispatcher.
 */
class Budget {
    static final int STEPS = 20_000;
    static final int OUTPUT = 300_000;
    static final int VALUE = 100_000;
    static final Duration DEADLINE = Duration.ofSeconds(3);

    private final String name;
    private final long started = System.nanoTime();
    private int steps;

    Budget(String name) {
        this.name = name;
    }

    /** Of what: the template's file. */
    String name() {
        return name;
    }

    void step() {
        if (++steps > STEPS) {
            throw new RenderFailure(name + ": stopped after " + STEPS + " steps. Look for loops inside loops.");
        }
        if (System.nanoTime() - started > DEADLINE.toNanos()) {
            throw new RenderFailure(name + ": stopped after " + DEADLINE.toSeconds() + " seconds. Make it simpler.");
        }
    }

    void output(int length) {
        if (length > OUTPUT) {
            throw new RenderFailure(name + ": stopped at " + OUTPUT + " characters. No mail program shows that much.");
        }
    }

    void value(Object value) {
        if (value instanceof CharSequence text && text.length() > VALUE
                || value instanceof java.math.BigInteger number && number.bitLength() > 512
                || value instanceof java.math.BigDecimal decimal
                        && decimal.unscaledValue().bitLength() > 512) {
            throw new RenderFailure(
                    name + ": a value grew beyond what any message needs. Look for a #set that appends to itself.");
        }
    }
}
