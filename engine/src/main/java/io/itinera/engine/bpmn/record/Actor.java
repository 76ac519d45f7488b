package io.itinera.engine.bpmn.record;

/** Who did it, as audit rows say it. */
final class Actor {
    /** The program itself, where nobody is signed in: at its start, for the shipped examples and first users. */
    private static final String PROGRAM = "itinera";

    private static final int LONGEST = 190;

    private Actor() {}

    static String of(String signedIn) {
        return signedIn == null ? PROGRAM : cut(signedIn);
    }

    static String cut(String text) {
        return text.substring(0, Math.min(LONGEST, text.length()));
    }
}
