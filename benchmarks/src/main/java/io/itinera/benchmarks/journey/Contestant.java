package io.itinera.benchmarks.journey;

/**
 * Somebody who brings leads into the benchmark's journey and walks them through it, round by round, each on a database of
 * its own.
 */
interface Contestant extends AutoCloseable {
    /** Gets the leads of the next round ready; nobody measures that. */
    void prepare();

    /** Brings all leads of the round in; when it returns, all of that is committed. */
    void enrol();

    /** Walks them through; when it returns, none is inside any more. */
    void walk();

    /** @throws IllegalStateException where not all of the work of all rounds was done: then its speed means nothing */
    void check();

    @Override
    void close();
}
