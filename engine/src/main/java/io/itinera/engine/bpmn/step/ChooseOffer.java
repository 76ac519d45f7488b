package io.itinera.engine.bpmn.step;

import io.itinera.engine.bpmn.JourneySteps;
import io.itinera.engine.bpmn.JourneyVocabulary;
import io.itinera.engine.bpmn.StepTerm;
import io.itinera.engine.event.Events;
import io.itinera.engine.event.IncomingEvent;
import io.itinera.engine.event.LeadRef;
import io.itinera.engine.offer.Offers;
import io.itinera.engine.offer.Weighed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** Remembers the offer in the journey, and as an event of the lead: why it was chosen, and that it was. */
@Component
class ChooseOffer implements Step {
    private final Offers offers;
    private final Events events;

    ChooseOffer(Offers offers, Events events) {
        this.offers = offers;
        this.events = events;
    }

    @Override
    public StepTerm term() {
        return JourneySteps.CHOOSE_OFFER;
    }

    @Override
    public void run(List<StepContext> steps) {
        var next =
                offers.next(steps.stream().map(StepContext::leadId).distinct().toList());
        var chosen = new ArrayList<IncomingEvent>();
        for (var step : steps) {
            var best = next.get(step.leadId()).best();
            step.set(JourneyVocabulary.OFFER.name(), best.map(Weighed::offer).orElse(null));
            step.set(
                    JourneyVocabulary.OFFER_WORTH.name(),
                    best.map(Weighed::worth).orElse(null));
            best.ifPresent(offer -> chosen.add(event(step, offer)));
        }
        if (!chosen.isEmpty()) {
            events.ingest(chosen);
        }
    }

    private static IncomingEvent event(StepContext step, Weighed best) {
        var attributes = new LinkedHashMap<String, Object>();
        attributes.put("offer", best.offer());
        attributes.put("why", best.why());
        attributes.put("value", best.value());
        attributes.put("propensity", best.propensity());
        attributes.put("journeyKey", step.journeyKey());
        var id = Offers.CHOSEN + "-" + step.visit();
        return new IncomingEvent(
                id.substring(Math.max(0, id.length() - 100)),
                LeadRef.byId(step.leadId()),
                Offers.CHOSEN,
                null,
                attributes);
    }
}
