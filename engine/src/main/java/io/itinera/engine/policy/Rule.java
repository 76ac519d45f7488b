package io.itinera.engine.policy;

import java.math.BigDecimal;
import java.time.Duration;

/** One row of the contact policy that applies to a message. The reason is the analyst's annotation of the row. */
sealed interface Rule {
    String reason();

    /** Never. */
    record No(String reason) implements Rule {}

    /** Only to leads who agreed. */
    record OptIn(String reason) implements Rule {}

    /** At most so many messages to one lead in any stretch of time of this length. */
    record Cap(int limit, Duration per, Scope of, String reason) implements Rule {}

    /** Only within these hours, or those of another such row. */
    record Window(Hours hours, String reason) implements Rule {}

    /** Not within these hours. */
    record Quiet(Hours hours, String reason) implements Rule {}

    /** Not to this share of all leads. @param of ALL keeps the same leads out everywhere */
    record Holdout(BigDecimal percent, Scope of, String reason) implements Rule {}

    /** At most so much in each period: of messages, or of their prices. */
    record Budget(BigDecimal limit, boolean money, Period per, Scope of, String reason) implements Rule {}

    /** What one message costs. */
    record Price(BigDecimal amount, String reason) implements Rule {}
}
