package io.itinera.engine.dryrun;

import java.time.Clock;

/** Where sandboxes come from. */
public interface Sandboxes {
    /** Takes a second or two. @param clock the time in the sandbox, which stands still until it is moved */
    Sandbox open(Clock clock);
}
