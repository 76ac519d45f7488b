package io.itinera.webapp.leads;

import io.itinera.engine.base.Page;
import io.itinera.engine.consent.Consent;
import io.itinera.engine.handoff.Handoff;
import io.itinera.engine.journey.JourneyStay;
import io.itinera.engine.lead.Lead;
import io.itinera.engine.message.Message;
import java.util.List;

/**
 * What the page of a lead says, but for its timeline.
 *
 * @param score null before the first scoring
 */
public record LeadSheet(
        Lead lead,
        List<Fact> profile,
        List<Fact> attributes,
        List<Consent> consents,
        ScoreSheet score,
        List<JourneyStay> journeys,
        List<Handoff> handoffs,
        Page<Message> messages) {}
