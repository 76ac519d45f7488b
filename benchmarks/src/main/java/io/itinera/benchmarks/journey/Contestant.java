package io.itinera.benchmarks.journey;

/** Somebody who brings leads into the benchmark's journey and walks them through it, each on a database of its own. */
interface Contestant extends AutoCloseable {
    /** Brings all leads in; when it returns, all of that is committed. */
    void enrol();

    /** Walks all leads through; when it returns, none is inside any more. */
    void walk();

    /** @throws IllegalStateException where not all of the work was done: then its speed means nothing */
    void check();

    @Override
    void close();
}
