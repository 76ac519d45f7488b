package io.itinera.engine.message;

import io.itinera.engine.lead.Lead;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.policy.Verdict;
import java.time.Clock;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/**
 * Sends what is due, one batch a channel and call; {@link MessageState} shows what may become of a message. Dispatchers
 * of any number of threads and nodes work side by side.
 *
 * <p>A process that dies between the provider's yes and our note of it leaves the message held; after the lease it is sent
 * again under the same idempotency key. Outcomes are noted every few messages, so that few are in that state.
 */
@Component
class DispatchDueMessages {
    private final ClaimDueMessages claimDueMessages;
    private final Lanes lanes;
    private final Pauses pauses;
    private final Leads leads;
    private final Policy policy;
    private final SendBatch.Parts parts;
    private final MessageSettings settings;
    private final WakeDispatchers wakeDispatchers;
    private final Clock clock;

    DispatchDueMessages(
            ClaimDueMessages claimDueMessages,
            Lanes lanes,
            Pauses pauses,
            Leads leads,
            Policy policy,
            SendBatch.Parts parts,
            MessageSettings settings,
            WakeDispatchers wakeDispatchers,
            Clock clock) {
        this.claimDueMessages = claimDueMessages;
        this.lanes = lanes;
        this.pauses = pauses;
        this.leads = leads;
        this.policy = policy;
        this.parts = parts;
        this.settings = settings;
        this.wakeDispatchers = wakeDispatchers;
        this.clock = clock;
    }

    /** @return how many messages were taken on or set aside; none means that nothing more can be sent now */
    int dispatch() {
        return dispatch(() -> false);
    }

    /** @param stopping asked before each message; what is left of the batch is then given back */
    int dispatch(BooleanSupplier stopping) {
        var paused = pauses.now();
        int taken = 0;
        for (var lane : lanes.inTurn()) {
            if (!paused.channels().contains(lane.sender().channel()) && !stopping.getAsBoolean()) {
                taken += dispatch(lane, paused, stopping);
            }
        }
        return taken;
    }

    private int dispatch(Lane lane, Pauses.Now paused, BooleanSupplier stopping) {
        int room = lane.enter(settings.dispatch().batchSize());
        if (room == 0) {
            return 0;
        }
        var sending = new Sending(lane, room);
        long wakes = lane.wakes();
        try {
            var batch = claimDueMessages.claim(lane.sender().channel(), room, paused.journeys());
            if (batch.found()) {
                wakeDispatchers.another();
                sending.of(batch, stopping);
            } else {
                lane.foundEmpty(wakes);
            }
            return batch.messages().size() + batch.parked();
        } finally {
            sending.leave();
        }
    }

    /** One visit of a lane, which ends with leaving it whatever happens. */
    private final class Sending {
        private final Lane lane;
        private final int room;
        private SendBatch sent;

        private Sending(Lane lane, int room) {
            this.lane = lane;
            this.room = room;
        }

        private void of(Batch batch, BooleanSupplier stopping) {
            Map<String, Lead> known = leads.findAll(
                    batch.messages().stream().map(Message::leadId).distinct().toList());
            var verdicts = policy.recheck(batch.messages(), known);
            sent = new SendBatch(batch, lane, parts, clock);
            for (var message : batch.messages()) {
                var verdict = verdicts.get(message.id());
                if (!(verdict instanceof Verdict.Send go)) {
                    sent.keepBack(message, verdict);
                } else if (stopping.getAsBoolean() || !clock.instant().isBefore(go.until())) {
                    sent.giveBack(message);
                } else {
                    sent.send(message, known.get(message.leadId()));
                }
            }
            sent.finish();
        }

        private void leave() {
            lane.leave(room, sent == null ? 0 : sent.handedOver(), sent == null ? null : sent.took());
            if (sent != null && sent.gaveBack()) {
                lane.wake();
            }
        }
    }
}
