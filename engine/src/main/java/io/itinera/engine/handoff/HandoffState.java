package io.itinera.engine.handoff;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.lead.LifecycleStage;

/**
 * <pre>
 *            ┌─accept──▶ ACCEPTED   (the lead becomes an SQL, a CRM record follows)
 *   OPEN ────┼─reject──▶ REJECTED   (with a reason; the lead is disqualified)
 *            ├─recycle─▶ RECYCLED   (back to nurture)
 *            └─the lead left its journey meanwhile──▶ WITHDRAWN
 * </pre>
 */
public enum HandoffState {
    OPEN(LifecycleStage.MQL, "Handed to sales"),
    ACCEPTED(LifecycleStage.SQL, "Accepted by sales"),
    REJECTED(LifecycleStage.DISQUALIFIED, "Rejected by sales"),
    RECYCLED(LifecycleStage.LEAD, "Sent back to nurture by sales"),
    WITHDRAWN(null, "Taken back from sales");

    private final LifecycleStage stage;
    private final String title;

    HandoffState(LifecycleStage stage, String title) {
        this.stage = stage;
        this.title = title;
    }

    LifecycleStage stage() {
        return stage;
    }

    String title() {
        return title;
    }

    /** What a task form's answer means. */
    static HandoffState decided(String answer) {
        return switch (answer == null ? "" : answer) {
            case "accept" -> ACCEPTED;
            case "reject" -> REJECTED;
            case "recycle" -> RECYCLED;
            default ->
                throw new InvalidInput(
                        "decision", "The decision is \"" + answer + "\". Choose accept, reject or recycle.");
        };
    }
}
