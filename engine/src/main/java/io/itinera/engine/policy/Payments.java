package io.itinera.engine.policy;

import io.itinera.engine.retention.AgeingRows;
import io.itinera.engine.retention.Kept;
import io.itinera.engine.store.BulkInsert;
import io.itinera.engine.store.Slices;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which message took what of which budget. Where no budget applies there are no rows. */
@Component
class Payments implements AgeingRows {
    private static final String INSERT =
            "INSERT INTO policy_paid (message_id, scope, begins, amount, paid_at) VALUES (?, ?, ?, ?, ?)";

    private final PaidMapper mapper;
    private final BulkInsert bulk;
    private final Clock clock;

    Payments(PaidMapper mapper, BulkInsert bulk, Clock clock) {
        this.mapper = mapper;
        this.bulk = bulk;
        this.clock = clock;
    }

    /** @param spent by message */
    void note(Map<String, List<Spent>> spent) {
        var now = clock.instant();
        var rows = spent.entrySet().stream()
                .flatMap(one -> one.getValue().stream()
                        .map(part -> new Paid(one.getKey(), part.scope(), part.begins(), part.amount(), now)))
                .toList();
        bulk.insert(INSERT, rows, paid ->
                new Object[] {paid.messageId(), paid.scope(), paid.begins(), paid.amount(), paid.paidAt()});
    }

    /** What these messages paid, which is forgotten here; a second time there is nothing to take back. */
    List<Paid> takeBack(Collection<String> messageIds) {
        var taken = new ArrayList<Paid>();
        for (var slice : Slices.of(messageIds)) {
            var paid = mapper.lock(slice);
            if (!paid.isEmpty()) {
                mapper.delete(slice);
                taken.addAll(paid);
            }
        }
        return taken;
    }

    @Override
    public Kept kept() {
        return Kept.CONTACTS;
    }

    @Override
    public boolean deleteOldest(Instant before, int atMost) {
        return mapper.deleteOldest(before, atMost) >= atMost;
    }
}
