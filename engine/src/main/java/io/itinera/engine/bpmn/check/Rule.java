package io.itinera.engine.bpmn.check;

/** One thing that a drawing has to keep to. Everything found is said, not only the first. */
interface Rule {
    void check(Drawing drawing, Findings findings);
}
