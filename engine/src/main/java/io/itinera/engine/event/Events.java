package io.itinera.engine.event;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.lead.LeadData;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What leads did. */
@Component
@Order(0)
public class Events implements LeadData {
    public static final int LARGEST_BATCH = 10_000;
    /** Attribute of an event that tells what another one of the same instant tells, too: that one's type. */
    public static final String SAME_AS = "sameAs";

    private static final Instant FOREVER = Instant.parse("9999-12-31T00:00:00Z");

    private final EventMapper events;
    private final CountEvents countEvents;
    private final IngestEvents ingestEvents;

    Events(EventMapper events, CountEvents countEvents, IngestEvents ingestEvents) {
        this.events = events;
        this.countEvents = countEvents;
        this.ingestEvents = ingestEvents;
    }

    /**
     * Keeps new events and tells the subscribers. Repeating a batch, or sending it to two nodes at once, changes
     * nothing: an event is known by its id. A bad event is rejected and the others go in. Commits in chunks unless the
     * caller has a transaction.
     *
     * @throws InvalidInput for more than 10,000 events
     */
    public Ingested ingest(List<IncomingEvent> batch) {
        if (batch.size() > LARGEST_BATCH) {
            throw new InvalidInput(
                    null, "The batch has " + batch.size() + " events; send at most " + LARGEST_BATCH + " at a time.");
        }
        return ingestEvents.ingest(batch);
    }

    /**
     * @param before only events that occurred strictly earlier; null for the newest
     * @return newest first
     */
    public List<Event> latest(String leadId, Instant before, int limit) {
        return events.latest(leadId, before == null ? FOREVER : before, limit);
    }

    public Optional<Event> last(String leadId) {
        return latest(leadId, null, 1).stream().findFirst();
    }

    /** How many events of a type the lead ever had, those that have aged out included. */
    public long count(String leadId, String type) {
        return counts(List.of(leadId), type).getOrDefault(leadId, 0L);
    }

    /** How many events of a type each of the leads ever had; a lead that had none is not in the answer. */
    public Map<String, Long> counts(Collection<String> leadIds, String type) {
        return countEvents.of(leadIds, type);
    }

    /** Those of the leads of whom events came in at that time or after it, whenever they occurred. */
    public Set<String> receivedSince(Collection<String> leadIds, Instant since) {
        return countEvents.receivedSince(leadIds, since);
    }

    /** What leads did after an instant, of some types only. */
    public List<Event> after(Instant instant, Collection<String> leadIds, Collection<String> types) {
        return events.after(instant, leadIds, types);
    }

    @Override
    public String section() {
        return "events";
    }

    @Override
    public Object export(String leadId) {
        return latest(leadId, null, Integer.MAX_VALUE);
    }

    @Override
    public void erase(String leadId) {
        events.deleteOf(leadId);
    }

    @Override
    public void merge(String anonymousLeadId, String knownLeadId) {
        events.move(anonymousLeadId, knownLeadId);
    }
}
