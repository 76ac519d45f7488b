package io.itinera.engine.policy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Turns the first moment at which a message may go into a verdict: go, wait for it, or not at all. */
@Component
class Timing {
    private final LeadZones zones;
    private final Duration longestWait;

    Timing(LeadZones zones, @Value("${itinera.policy.longest-wait:7d}") Duration longestWait) {
        this.zones = zones;
        this.longestWait = longestWait;
    }

    /** @param got what the lead got lately and will get */
    Verdict find(Ask ask, Rules rules, List<Contact> got, Instant now) {
        var zone = zones.of(ask.lead());
        return verdict(Slots.find(ask, rules, got, now, zone), ask, rules, now, zone);
    }

    /** By the hour alone, where the message was counted already. */
    Verdict open(Ask ask, Rules rules, Instant now) {
        var zone = zones.of(ask.lead());
        return verdict(Slots.open(ask, rules, now, zone), ask, rules, now, zone);
    }

    private Verdict verdict(Slots.Slot slot, Ask ask, Rules rules, Instant now, ZoneId zone) {
        if (slot.cause() == null) {
            return new Verdict.Send(rules.times(ask).closing(now, zone));
        }
        var reason = slot.reason() + Judgement.source(rules);
        if (slot.at().isEmpty()) {
            return new Verdict.Refuse(slot.cause(), reason);
        }
        var until = slot.at().get();
        if (!ask.waits()) {
            return new Verdict.Refuse(slot.cause(), "The step does not wait: " + reason);
        }
        return until.isAfter(now.plus(longestWait))
                ? new Verdict.Refuse(
                        slot.cause(), "It would wait too long, until " + Slots.wall(until, zone) + ": " + reason)
                : new Verdict.Hold(until, slot.cause(), "Waits until " + Slots.wall(until, zone) + ": " + reason);
    }
}
