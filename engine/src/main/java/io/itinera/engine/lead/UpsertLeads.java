package io.itinera.engine.lead;

import io.itinera.engine.base.Conflict;
import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.store.Slices;
import io.itinera.engine.store.Transactions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Checks drafts, applies the good ones chunk by chunk, and says of each what became of it. */
@Component
class UpsertLeads {
    private final LoadWorkingSet loadWorkingSet;
    private final WriteWorkingSet writeWorkingSet;
    private final Transactions transactions;
    private final Clock clock;

    UpsertLeads(
            LoadWorkingSet loadWorkingSet, WriteWorkingSet writeWorkingSet, Transactions transactions, Clock clock) {
        this.loadWorkingSet = loadWorkingSet;
        this.writeWorkingSet = writeWorkingSet;
        this.transactions = transactions;
        this.clock = clock;
    }

    List<Attempt> upsert(List<LeadDraft> drafts, String source) {
        var attempts = new ArrayList<Attempt>(drafts.size());
        for (var slice : Slices.of(drafts)) {
            attempts.addAll(transactions.retrying(() -> upsertChunk(slice, source)));
        }
        return attempts;
    }

    private List<Attempt> upsertChunk(List<LeadDraft> drafts, String source) {
        var attempts = new Attempt[drafts.size()];
        var checked = new LeadDraft[drafts.size()];
        for (int i = 0; i < attempts.length; i++) {
            try {
                checked[i] = CheckLeadDraft.checked(drafts.get(i));
            } catch (InvalidInput refusal) {
                attempts[i] = Attempt.refused(refusal);
            }
        }
        var good = Arrays.stream(checked).filter(draft -> draft != null).toList();
        if (good.isEmpty()) {
            return List.of(attempts);
        }
        var set = loadWorkingSet.around(good);
        var apply = new ApplyDraft(set, clock.instant(), source);
        for (int i = 0; i < attempts.length; i++) {
            if (checked[i] != null) {
                attempts[i] = attempt(apply, checked[i]);
            }
        }
        writeWorkingSet.write(set);
        return Arrays.stream(attempts).map(set::afterMerges).toList();
    }

    private static Attempt attempt(ApplyDraft apply, LeadDraft draft) {
        try {
            return apply.apply(draft);
        } catch (InvalidInput | Conflict refusal) {
            return Attempt.refused(refusal);
        }
    }
}
