package io.itinera.engine.journey;

import static io.itinera.engine.journey.LeadJobState.CANCELLED;
import static io.itinera.engine.journey.LeadJobState.PAUSED;
import static io.itinera.engine.journey.LeadJobState.RUNNING;

import io.itinera.engine.base.Conflict;
import io.itinera.engine.base.Ids;
import io.itinera.engine.base.NotFound;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.segment.Segment;
import io.itinera.engine.segment.Segments;
import io.itinera.engine.store.Transactions;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enrolments as they are asked for and looked at; {@link RunLeadJobs} carries them out. */
@Component
class Enrolments {
    private static final int IDS_A_STATEMENT = 500;

    private final LeadJobMapper enrolments;
    private final LeadJobRanges ranges;
    private final Leads leads;
    private final Segments segments;
    private final Transactions transactions;
    private final Clock clock;

    Enrolments(
            LeadJobMapper enrolments,
            LeadJobRanges ranges,
            Leads leads,
            Segments segments,
            Transactions transactions,
            Clock clock) {
        this.enrolments = enrolments;
        this.ranges = ranges;
        this.leads = leads;
        this.segments = segments;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Transactional
    public Enrolment create(JourneyDefinition journey, Selection selection, String by) {
        if (selection instanceof Selection.Of listed) {
            return insert(journey, listed.leadIds(), by);
        }
        var segment = selection instanceof Selection.Segment named ? segments.get(named.key()) : null;
        return insert(journey, segment, leads.count(), by);
    }

    private Enrolment insert(JourneyDefinition journey, List<String> ids, String by) {
        var row = row(journey, null, ids.size(), by);
        enrolments.insert(row, false, null);
        for (int from = 0; from < ids.size(); from += IDS_A_STATEMENT) {
            enrolments.insertLeads(row.id(), ids.subList(from, Math.min(ids.size(), from + IDS_A_STATEMENT)));
        }
        return row;
    }

    private Enrolment insert(JourneyDefinition journey, Segment segment, long total, String by) {
        var row = row(journey, segment == null ? null : segment.key(), total, by);
        enrolments.insert(row, true, segment == null ? null : segment.filter());
        return row;
    }

    private Enrolment row(JourneyDefinition journey, String segment, long total, String by) {
        return new Enrolment(
                Ids.next(), journey.key(), segment, RUNNING, total, 0, 0, 0, 0, null, by, clock.instant(), null);
    }

    Enrolment get(String id) {
        return enrolments.find(id).orElseThrow(() -> new NotFound("enrolment", id));
    }

    List<Enrolment> latest(String journeyKey, int limit) {
        return enrolments.ofJourney(journeyKey, limit);
    }

    Enrolment pause(String id) {
        transactions.retrying(() -> change(id, Set.of(RUNNING), PAUSED));
        return transactions.retrying(() -> {
            ranges.awaitIdle(id);
            return get(id);
        });
    }

    Enrolment resume(String id) {
        return transactions.retrying(() -> change(id, Set.of(PAUSED), RUNNING));
    }

    /** The state first, and the ranges in another transaction: the last of those at work are waited for, not hindered. */
    Enrolment cancel(String id) {
        transactions.retrying(() -> change(id, Set.of(RUNNING, PAUSED), CANCELLED));
        return transactions.retrying(() -> {
            ranges.giveUp(id);
            return get(id);
        });
    }

    private Enrolment change(String id, Set<LeadJobState> from, LeadJobState to) {
        enrolments.change(id, from, to, to.finished() ? clock.instant() : null);
        var enrolment = get(id);
        if (enrolment.state() != to) {
            throw new Conflict("The enrolment is " + enrolment.state().name().toLowerCase(Locale.ROOT)
                    + " and stays so; start another one to bring more leads in.");
        }
        return enrolment;
    }
}
