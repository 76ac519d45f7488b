package io.itinera.engine.policy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** What one message took of one budget. */
record Paid(String messageId, String scope, LocalDate begins, BigDecimal amount, Instant paidAt) {

    /** The same, given back. */
    Spent back() {
        return new Spent(scope, begins, amount.negate());
    }
}
