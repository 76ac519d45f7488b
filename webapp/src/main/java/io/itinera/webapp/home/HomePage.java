package io.itinera.webapp.home;

import io.itinera.engine.handoff.Handoffs;
import io.itinera.engine.imports.Imports;
import io.itinera.engine.journey.Journeys;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.message.Messages;
import io.itinera.webapp.page.ConsolePage;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where everybody but sales lands: what is running, or what to do first. */
@ConsolePage
class HomePage {
    private static final int IMPORTS_SHOWN = 5;

    private final Leads leads;
    private final Journeys journeys;
    private final Messages messages;
    private final Handoffs handoffs;
    private final Imports imports;

    HomePage(Leads leads, Journeys journeys, Messages messages, Handoffs handoffs, Imports imports) {
        this.leads = leads;
        this.journeys = journeys;
        this.messages = messages;
        this.handoffs = handoffs;
        this.imports = imports;
    }

    @GetMapping("/")
    String show(Model model) {
        model.addAttribute(
                "home",
                new Home(
                        leads.count(),
                        journeys.all(),
                        messages.counts(),
                        handoffs.waiting(),
                        handoffs.everDecided(),
                        imports.latest(IMPORTS_SHOWN)));
        return "home";
    }
}
