package io.itinera.engine.content;

import io.itinera.engine.base.Conflict;

/** Somebody else changed a content since it was opened. Nothing was saved, and nothing was overwritten. */
public class EditedMeanwhile extends Conflict {
    private final transient ContentVersion theirs;

    EditedMeanwhile(String key, ContentVersion theirs) {
        super(
                theirs == null
                        ? "The draft of \"" + key + "\" is gone: somebody threw it away since you opened it."
                        : "\"" + key + "\" was " + deed(theirs) + " by " + theirs.author() + " at " + theirs.changedAt()
                                + ", after you opened it. Look at version " + theirs.version() + " first.");
        this.theirs = theirs;
    }

    /** What is there now; null where nothing is. */
    public ContentVersion theirs() {
        return theirs;
    }

    private static String deed(ContentVersion version) {
        return version.state() == ContentState.DRAFT ? "changed" : "published";
    }
}
