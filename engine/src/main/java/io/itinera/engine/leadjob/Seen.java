package io.itinera.engine.leadjob;

/**
 * What became of items that a job looked at; what the counts mean in a marketer's words, its kind says.
 *
 * @param failure about the last that failed, null where none did
 */
public record Seen(long done, long skipped, long outside, long failed, String failure) {
    private static final int LONGEST_FAILURE = 2_000;

    public Seen {
        failure = failure == null ? null : failure.substring(0, Math.min(LONGEST_FAILURE, failure.length()));
    }
}
