package io.itinera.engine.scoring;

import io.itinera.engine.decision.Facts;
import io.itinera.engine.event.Events;
import io.itinera.engine.lead.Lead;
import io.itinera.engine.lead.Leads;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * The view of a lead that expressions call {@code lead}: its fields and attributes, and what is derived from its
 * history. Nothing is read before an expression asks for it.
 */
@Component
public class LeadFacts {
    private final Leads leads;
    private final Events events;
    private final ScoreMapper scores;

    LeadFacts(Leads leads, Events events, ScoreMapper scores) {
        this.leads = leads;
        this.events = events;
        this.scores = scores;
    }

    public Facts of(String leadId) {
        return of(leadId, memoized(() -> leads.get(leadId)));
    }

    private Facts of(String leadId, Supplier<Lead> lead) {
        return Facts.of(name -> switch (name) {
            case "qualified" -> scores.latest(leadId).map(ScoreRow::qualified).orElse(false);
            case "clicks" -> events.count(leadId, "click");
            case "purchases" -> events.count(leadId, "purchase");
            default -> lead.get().field(name);
        });
    }

    private static <T> Supplier<T> memoized(Supplier<T> source) {
        return new Supplier<>() {
            private T value;

            @Override
            public T get() {
                return value == null ? value = source.get() : value;
            }
        };
    }
}
