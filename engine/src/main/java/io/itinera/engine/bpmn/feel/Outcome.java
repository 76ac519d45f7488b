package io.itinera.engine.bpmn.feel;

/** What a test of one value says. FEEL knows a third answer, null, where two values cannot be compared. */
enum Outcome {
    YES,
    NO,
    NULL,
    /** Not decided here: the interpreter has to be asked. */
    ASK;

    static Outcome of(boolean holds) {
        return holds ? YES : NO;
    }

    Outcome not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case NULL, ASK -> this;
        };
    }
}
