package io.itinera.engine.journey;

import static io.itinera.engine.journey.EnrolmentState.CANCELLED;
import static io.itinera.engine.journey.EnrolmentState.PAUSED;
import static io.itinera.engine.journey.EnrolmentState.RUNNING;

import io.itinera.engine.base.Conflict;
import io.itinera.engine.base.Ids;
import io.itinera.engine.base.NotFound;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.store.Transactions;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enrolments as they are asked for and looked at; {@link RunEnrolments} carries them out. */
@Component
class Enrolments {
    private static final int IDS_A_STATEMENT = 500;

    private final EnrolmentMapper enrolments;
    private final RunMapper runs;
    private final Leads leads;
    private final Transactions transactions;
    private final Clock clock;

    Enrolments(EnrolmentMapper enrolments, RunMapper runs, Leads leads, Transactions transactions, Clock clock) {
        this.enrolments = enrolments;
        this.runs = runs;
        this.leads = leads;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Transactional
    public Enrolment create(JourneyDefinition journey, Selection selection, String by) {
        var ids = listed(selection);
        boolean everyone = selection instanceof Selection.All;
        var row = new Enrolment(
                Ids.next(),
                journey.key(),
                RUNNING,
                everyone ? leads.count() : ids.size(),
                0,
                0,
                0,
                null,
                by,
                clock.instant(),
                null);
        enrolments.insert(row, everyone);
        for (int from = 0; from < ids.size(); from += IDS_A_STATEMENT) {
            enrolments.insertLeads(row.id(), ids.subList(from, Math.min(ids.size(), from + IDS_A_STATEMENT)));
        }
        return row;
    }

    Enrolment get(String id) {
        return enrolments.find(id).orElseThrow(() -> new NotFound("enrolment", id));
    }

    List<Enrolment> latest(String journeyKey, int limit) {
        return enrolments.ofJourney(journeyKey, limit);
    }

    Enrolment pause(String id) {
        return transactions.retrying(() -> change(id, Set.of(RUNNING), PAUSED));
    }

    Enrolment resume(String id) {
        return transactions.retrying(() -> change(id, Set.of(PAUSED), RUNNING));
    }

    Enrolment cancel(String id) {
        return transactions.retrying(() -> {
            var cancelled = change(id, Set.of(RUNNING, PAUSED), CANCELLED);
            enrolments.deleteLeads(id);
            return cancelled;
        });
    }

    private Enrolment change(String id, Set<EnrolmentState> from, EnrolmentState to) {
        enrolments.change(id, from, to, to.finished() ? clock.instant() : null);
        var enrolment = get(id);
        if (enrolment.state() != to) {
            throw new Conflict("The enrolment is " + enrolment.state().name().toLowerCase(Locale.ROOT)
                    + " and stays so; start another one to bring more leads in.");
        }
        return enrolment;
    }

    EnrolmentPreview preview(JourneyDefinition journey, Selection selection) {
        boolean once = journey.reEntry() == ReEntry.NEVER;
        if (selection instanceof Selection.All) {
            long total = leads.count();
            long barred = once ? runs.countEverInside(journey.key()) : runs.countInside(journey.key());
            return new EnrolmentPreview(Math.max(0, total - barred), Math.min(total, barred));
        }
        var ids = listed(selection);
        long wouldEnrol = 0;
        for (int from = 0; from < ids.size(); from += IDS_A_STATEMENT) {
            var part = ids.subList(from, Math.min(ids.size(), from + IDS_A_STATEMENT));
            var barred = once ? runs.everInside(journey.key(), part) : runs.inside(journey.key(), part);
            wouldEnrol += leads.findAll(part).keySet().stream()
                    .filter(id -> !barred.contains(id))
                    .count();
        }
        return new EnrolmentPreview(wouldEnrol, ids.size() - wouldEnrol);
    }

    private static List<String> listed(Selection selection) {
        if (selection instanceof Selection.Of of) {
            return of.leadIds();
        }
        if (selection instanceof Selection.Segment segment) {
            throw new NotFound("segment", segment.key());
        }
        return List.of();
    }
}
