package io.itinera.engine.dryrun;

import io.itinera.engine.base.Lot;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.leadjob.Selection;
import io.itinera.engine.segment.Segments;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.springframework.stereotype.Component;

/** Draws a sample by lot, of any number of leads in little memory: each gets a number, and the smallest ones win. */
@Component
class ChooseLeads {
    private static final int LEADS_A_PAGE = 2_000;

    /** @param ids in their order @param of how many there were to choose from */
    record Chosen(List<String> ids, long of) {}

    private record Drawn(long number, String leadId) {}

    private final Leads leads;
    private final Segments segments;

    ChooseLeads(Leads leads, Segments segments) {
        this.leads = leads;
        this.segments = segments;
    }

    /** @param page called now and then, to be able to give up */
    Chosen choose(Selection selection, int most, long seed, Runnable page) {
        var winners = new PriorityQueue<>(
                Comparator.comparing(Drawn::number).thenComparing(Drawn::leadId).reversed());
        long of = 0;
        if (selection instanceof Selection.Of listed) {
            for (int from = 0; from < listed.leadIds().size(); from += LEADS_A_PAGE) {
                var slice =
                        listed.leadIds().subList(from, Math.min(listed.leadIds().size(), from + LEADS_A_PAGE));
                of += draw(List.copyOf(leads.existing(slice)), winners, most, seed);
                page.run();
            }
        } else {
            var filter = selection instanceof Selection.Segment segment
                    ? segments.get(segment.key()).filter()
                    : null;
            for (var ids = leads.idsAfter(null, LEADS_A_PAGE);
                    !ids.isEmpty();
                    ids = leads.idsAfter(ids.get(ids.size() - 1), LEADS_A_PAGE)) {
                of += draw(filter == null ? ids : segments.among(ids, filter).leadIds(), winners, most, seed);
                page.run();
            }
        }
        return new Chosen(winners.stream().map(Drawn::leadId).sorted().toList(), of);
    }

    private static int draw(List<String> ids, PriorityQueue<Drawn> winners, int most, long seed) {
        for (var id : ids) {
            winners.add(new Drawn(Lot.of("sample " + seed + " " + id), id));
            if (winners.size() > most) {
                winners.poll();
            }
        }
        return ids.size();
    }

    /** A few of them by lot. */
    static List<String> few(List<String> ids, int howMany, long seed) {
        var order = new ArrayList<>(ids);
        order.sort(Comparator.comparing(id -> Lot.of("trail " + seed + " " + id)));
        return order.subList(0, Math.min(howMany, order.size()));
    }
}
