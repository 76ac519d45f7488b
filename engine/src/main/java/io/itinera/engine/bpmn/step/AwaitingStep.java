package io.itinera.engine.bpmn.step;

import java.util.List;

/**
 * A step that asks somebody outside: {@link #run} orders a message and lets the lead wait for its end
 * ({@link StepContext#waitFor}); {@link #answered} takes what came of it, and the lead goes on.
 *
 * <pre>
 *   run ──► waits ──(message ended: wake-up)──► answered ──► goes on, or by an error's path
 *    │        ▲                                    │
 *    │        └─────── not ended after all ────────┘
 *    └──► goes on, where the order was refused
 * </pre>
 */
interface AwaitingStep extends Step {
    /** For all leads whose messages ended; may be called without an end, and then calls {@code waitFor} again. */
    void answered(List<StepContext> steps);
}
