package io.itinera.engine.handoff;

import io.itinera.engine.base.Conflict;
import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.NotFound;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.message.MessageOrder;
import io.itinera.engine.message.Messages;
import io.itinera.engine.store.Slices;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leads handed to sales: opened and closed by the journey, seen by the team they went to. */
@Component
public class Handoffs {
    private static final int SHOWN_AT_MOST = 100;
    private static final int NOTE_LENGTH = 4_000;
    private static final int REASON_LENGTH = 2_000;

    private final HandoffMapper handoffs;
    private final Leads leads;
    private final Messages messages;
    private final CrmRecords records;
    private final Clock clock;

    Handoffs(HandoffMapper handoffs, Leads leads, Messages messages, CrmRecords records, Clock clock) {
        this.handoffs = handoffs;
        this.leads = leads;
        this.messages = messages;
        this.records = records;
        this.clock = clock;
    }

    /**
     * Opens handoffs and makes the leads MQLs, in few statements for many of them. Where there is a handoff of the
     * process instance already, that one is the answer and nothing changes.
     *
     * @return in the order of the openings
     * @throws InvalidInput where one of them names no team; none is opened then
     */
    @Transactional
    public List<Handoff> open(List<HandoffOpening> openings) {
        var instances = openings.stream().map(HandoffOpening::instanceId).toList();
        var known = new HashMap<String, Handoff>();
        Slices.of(instances)
                .forEach(slice ->
                        handoffs.ofInstances(slice).forEach(handoff -> known.put(handoff.instanceId(), handoff)));
        var now = clock.instant();
        var fresh = new ArrayList<Handoff>();
        for (var opening : openings) {
            known.computeIfAbsent(opening.instanceId(), instance -> {
                fresh.add(opening.at(now));
                return fresh.get(fresh.size() - 1);
            });
        }
        Slices.of(fresh).forEach(handoffs::insert);
        leads.moveAllTo(fresh.stream().map(Handoff::leadId).toList(), HandoffState.OPEN.stage());
        return instances.stream().map(known::get).toList();
    }

    /** Marks handoffs as overdue. */
    @Transactional
    public void escalate(Collection<String> ids) {
        Slices.of(List.copyOf(ids)).forEach(handoffs::escalate);
    }

    /** @throws InvalidInput where a handoff cannot be closed like this, for the reasons that {@link #close} has */
    public void check(String decision, String reason, String note) {
        if (HandoffState.decided(decision) == HandoffState.REJECTED && (reason == null || reason.isBlank())) {
            throw new InvalidInput(
                    "rejectReason", "A rejected lead needs a reason, so that marketing can learn from it.");
        }
        checkLength("rejectReason", reason, REASON_LENGTH);
        checkLength("note", note, NOTE_LENGTH);
    }

    /**
     * Records what sales decided and moves the lead's lifecycle stage accordingly.
     *
     * @param decision accept, reject or recycle
     * @param reason needed where it is rejected
     * @throws InvalidInput where the decision is none of these or the reason is missing
     * @throws Conflict where somebody else decided differently before
     */
    @Transactional
    public Handoff close(String id, String decision, String reason, String note, String by) {
        check(decision, reason, note);
        var state = HandoffState.decided(decision);
        var kept = state == HandoffState.REJECTED ? reason : null;
        if (handoffs.decide(id, state, kept, note, by, clock.instant()) == 0 && get(id).state() != state) {
            throw new Conflict(
                    "The handoff was already decided: " + get(id).state() + ". Open the lead to see by whom.");
        }
        var handoff = get(id);
        leads.moveTo(handoff.leadId(), state.stage());
        return handoff;
    }

    /** The lead left its journey, for example by a purchase, before sales decided. */
    @Transactional
    public void withdraw(String id) {
        handoffs.decide(id, HandoffState.WITHDRAWN, null, null, null, clock.instant());
    }

    /** Queues the lead's record for the CRM, once a visit of the step. */
    @Transactional
    public void writeCrm(String id, String journeyKey, String instanceId, String elementId, String visit) {
        var handoff = get(id);
        messages.order(new MessageOrder(
                handoff.leadId(),
                journeyKey,
                instanceId,
                elementId,
                visit,
                CrmSender.CHANNEL,
                "crm-lead",
                "sales",
                "transactional",
                records.of(handoff)));
    }

    public Handoff get(String id) {
        return handoffs.find(id).orElseThrow(() -> new NotFound("handoff", id));
    }

    /** Newest first. */
    public List<Handoff> of(String leadId) {
        return handoffs.of(leadId, null, SHOWN_AT_MOST);
    }

    /** How many leads wait for a decision of sales. */
    public long waiting() {
        return handoffs.countWaiting();
    }

    /** Whether sales ever decided on a lead. */
    public boolean everDecided() {
        return handoffs.everDecided();
    }

    /** Whether the lead was ever handed to one of these teams: what members of a sales team may see. */
    public boolean visibleTo(String leadId, Collection<String> teams) {
        return !teams.isEmpty() && handoffs.countFor(leadId, teams) > 0;
    }

    private static void checkLength(String field, String value, int most) {
        if (value != null && value.length() > most) {
            throw new InvalidInput(field, "It is " + value.length() + " characters long; shorten it to " + most + ".");
        }
    }
}
