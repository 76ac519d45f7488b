package io.itinera.webapp.security;

import io.itinera.engine.handoff.Handoffs;
import org.springframework.stereotype.Component;

/** Which leads a person may see: sales those handed to one of their teams, everybody else all. */
@Component
public class LeadAccess {
    private final Handoffs handoffs;

    LeadAccess(Handoffs handoffs) {
        this.handoffs = handoffs;
    }

    public boolean maySee(Person person, String leadId) {
        return !person.onlySales() || handoffs.visibleTo(leadId, person.groups());
    }
}
