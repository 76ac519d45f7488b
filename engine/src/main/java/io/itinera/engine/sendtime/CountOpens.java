package io.itinera.engine.sendtime;

import io.itinera.engine.event.Event;
import io.itinera.engine.event.EventSubscriber;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.policy.LeadZones;
import io.itinera.engine.sendtime.OpenHours.LeadHour;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Notes at which hour of their day leads open messages, each open once. */
@Component
class CountOpens implements EventSubscriber {
    /** Every open is told by this name, on whatever channel. */
    private static final String OPEN = "open";

    private final OpenHours hours;
    private final Leads leads;
    private final LeadZones zones;

    CountOpens(OpenHours hours, Leads leads, LeadZones zones) {
        this.hours = hours;
        this.leads = leads;
        this.zones = zones;
    }

    @Override
    public void received(List<Event> events) {
        var opens = events.stream().filter(event -> event.type().equals(OPEN)).toList();
        if (opens.isEmpty()) {
            return;
        }
        var known = leads.findAll(opens.stream().map(Event::leadId).distinct().toList());
        var counted = new TreeMap<LeadHour, Long>(OpenHours.ORDER);
        counted.putAll(opens.stream()
                .filter(open -> known.containsKey(open.leadId()))
                .collect(Collectors.groupingBy(
                        open -> new LeadHour(
                                open.leadId(),
                                open.occurredAt()
                                        .atZone(zones.of(known.get(open.leadId())))
                                        .getHour()),
                        Collectors.counting())));
        hours.add(counted);
    }
}
