package io.itinera.engine.policy;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a budget has spent of one period. */
record Spent(String scope, LocalDate begins, BigDecimal amount) {

    /** @param scope what is counted of whom: {@code messages/journey/lead-nurture} */
    record Key(String scope, LocalDate begins) implements Comparable<Key> {
        static Key of(Rule.Budget budget, Ask ask, LocalDate begins) {
            // periods that begin on the same day are still different ones
            var what = (budget.money() ? "money/" : "messages/") + budget.per() + "/";
            return new Key(what + budget.of().keyOf(ask), begins);
        }

        @Override
        public int compareTo(Key other) {
            int byScope = scope.compareTo(other.scope);
            return byScope == 0 ? begins.compareTo(other.begins) : byScope;
        }
    }

    Key key() {
        return new Key(scope, begins);
    }
}
