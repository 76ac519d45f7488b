package io.itinera.engine.content;

/**
 * What somebody started from who now saves: so that two who write at the same time hear of each other.
 *
 * @param mark {@link ContentLibrary#mark} of then; null where nobody asks
 * @param aside whether a draft that is there becomes a version of its own, instead of being written over
 */
public record EditBasis(String mark, boolean aside) {
    /** Writes over whatever is there. */
    public static final EditBasis ANY = new EditBasis(null, false);

    public static EditBasis of(String mark) {
        return new EditBasis(mark == null || mark.isBlank() ? null : mark, false);
    }
}
