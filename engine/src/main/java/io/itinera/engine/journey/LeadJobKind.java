package io.itinera.engine.journey;

/** What is done with many leads in the background. */
enum LeadJobKind {
    ENROL("enrolment"),
    MOVE("migration"),
    EXIT("cancellation");

    /** As messages call it. */
    final String noun;

    LeadJobKind(String noun) {
        this.noun = noun;
    }
}
