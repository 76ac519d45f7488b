package io.itinera.engine.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many messages were kept back, and why: counted as it happens, for ever, in few rows a day. */
@Component
public class HeldBackCounts {
    private final Ledger ledger;
    private final LedgerMapper counters;
    private final Clock clock;

    HeldBackCounts(Ledger ledger, LedgerMapper counters, Clock clock) {
        this.ledger = ledger;
        this.counters = counters;
        this.clock = clock;
    }

    /**
     * A message that was kept back.
     *
     * @param journeyKey null where it belongs to none
     * @param waits whether it waits for its time
     */
    public record One(String messageId, String journeyKey, String channel, Cause cause, boolean waits) {}

    /** Takes note with the caller's transaction, or at once where there is none. */
    @Transactional
    public void note(List<One> keptBack) {
        var today = today();
        keptBack.forEach(one -> ledger.heldBack(
                one.messageId(),
                new HeldBack(
                        today,
                        one.journeyKey() == null ? "" : one.journeyKey(),
                        one.channel(),
                        one.cause(),
                        one.waits(),
                        1)));
    }

    /** Sums of the last days, today included, the largest first. @param journeyKey null is all journeys */
    public List<HeldBack> ofLastDays(int days, String journeyKey) {
        return counters.counts(today().minusDays(days - 1L), journeyKey);
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
