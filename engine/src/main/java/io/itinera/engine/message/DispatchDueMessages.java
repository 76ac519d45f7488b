package io.itinera.engine.message;

import io.itinera.engine.lead.Lead;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.policy.Verdict;
import java.time.Clock;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/**
 * Sends what is due, one batch a call. Dispatchers of any number of threads and nodes work side by side.
 *
 * <pre>
 *   order ──► REFUSED  policy said no
 *     │
 *     ▼          claim: lease until t, attempts + 1
 *   QUEUED ────────────────────────────────────────► QUEUED (held)
 *     ▲                                                │ │ │ │ │
 *     │  lease ran out: the dispatcher died            │ │ │ │ │
 *     ├────────────────────────────────────────────────┘ │ │ │ │
 *     │  Unavailable: due again after a growing wait     │ │ │ │
 *     ├──────────────────────────────────────────────────┤ │ │ │
 *     │                               no tries left: DEAD┘ │ │ │
 *     │                 policy says no by now:     REFUSED ┘ │ │
 *     │                 Rejected, cannot be rendered: FAILED ┘ │  (+ suppression where the address is at fault)
 *     │                 Accepted:                         SENT ┘
 * </pre>
 *
 * A process that dies between the provider's yes and our note of it leaves the message held; after the lease it is sent
 * again under the same idempotency key. Outcomes are noted every few messages, so that few are in that state.
 */
@Component
class DispatchDueMessages {
    private final ClaimDueMessages claimDueMessages;
    private final Leads leads;
    private final Policy policy;
    private final SendBatch.Parts parts;
    private final Clock clock;

    DispatchDueMessages(
            ClaimDueMessages claimDueMessages, Leads leads, Policy policy, SendBatch.Parts parts, Clock clock) {
        this.claimDueMessages = claimDueMessages;
        this.leads = leads;
        this.policy = policy;
        this.parts = parts;
        this.clock = clock;
    }

    /** @return how many messages were taken on; fewer than a batch means that no more were due */
    int dispatch() {
        return dispatch(() -> false);
    }

    /** @param stopping asked before each message; what is left of the batch is then given back */
    int dispatch(BooleanSupplier stopping) {
        var batch = claimDueMessages.claim();
        if (batch.messages().isEmpty()) {
            return 0;
        }
        Map<String, Lead> known = leads.findAll(
                batch.messages().stream().map(Message::leadId).distinct().toList());
        var verdicts = policy.recheck(batch.messages(), known);
        var sending = new SendBatch(batch, parts, clock);
        for (var message : batch.messages()) {
            var verdict = verdicts.get(message.id());
            if (!(verdict instanceof Verdict.Send go)) {
                sending.keepBack(message, verdict);
            } else if (stopping.getAsBoolean() || !clock.instant().isBefore(go.until())) {
                sending.giveBack(message);
            } else {
                sending.send(message, known.get(message.leadId()));
            }
        }
        sending.finish();
        return batch.messages().size();
    }
}
