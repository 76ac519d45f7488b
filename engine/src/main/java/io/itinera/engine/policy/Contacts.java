package io.itinera.engine.policy;

import io.itinera.engine.lead.LeadData;
import io.itinera.engine.retention.AgeingRows;
import io.itinera.engine.retention.Kept;
import io.itinera.engine.store.BulkInsert;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which leads get how much, as narrow rows beside the outbox: no cap ever reads the history of messages. */
@Component
class Contacts implements LeadData, AgeingRows {
    private static final int AT_ONCE = 500;
    private static final String INSERT =
            "INSERT INTO contact (lead_id, contacted_at, message_id, channel, topic, journey_key) VALUES (?, ?, ?, ?, ?, ?)";

    private final ContactMapper contacts;
    private final BulkInsert bulk;

    Contacts(ContactMapper contacts, BulkInsert bulk) {
        this.contacts = contacts;
        this.bulk = bulk;
    }

    /** What these leads got after then, and will get, by lead; each list may be added to. */
    Map<String, List<Contact>> since(Collection<String> leadIds, Instant after) {
        var result = new HashMap<String, List<Contact>>();
        for (var slice : slices(leadIds)) {
            contacts.since(slice, after)
                    .forEach(contact -> result.computeIfAbsent(contact.leadId(), id -> new ArrayList<>())
                            .add(contact));
        }
        return result;
    }

    /** Those of the messages that count, whenever. @param leadIds by message id */
    List<Contact> of(Map<String, String> leadIds) {
        var result = new ArrayList<Contact>();
        for (var slice : slices(leadIds.keySet())) {
            result.addAll(
                    contacts.of(new HashSet<>(slice.stream().map(leadIds::get).toList()), slice));
        }
        return result;
    }

    void add(List<Contact> fresh) {
        bulk.insert(INSERT, fresh, contact -> new Object[] {
            contact.leadId(),
            contact.contactedAt(),
            contact.messageId(),
            contact.channel(),
            contact.topic(),
            contact.journeyKey()
        });
    }

    /** Messages that will not go out after all count no more. @param leadIds by message id */
    void release(Map<String, String> leadIds) {
        for (var slice : slices(leadIds.keySet())) {
            contacts.delete(new HashSet<>(slice.stream().map(leadIds::get).toList()), slice);
        }
    }

    @Override
    public String section() {
        return "contacts";
    }

    @Override
    public List<Contact> export(String leadId) {
        return contacts.since(List.of(leadId), Instant.EPOCH);
    }

    @Override
    public void erase(String leadId) {
        contacts.eraseLead(leadId);
    }

    @Override
    public void merge(String anonymousLeadId, String knownLeadId) {
        contacts.moveToLead(anonymousLeadId, knownLeadId);
    }

    @Override
    public Kept kept() {
        return Kept.CONTACTS;
    }

    @Override
    public boolean deleteOldest(Instant before, int atMost) {
        var oldest = contacts.lockOldest(before, atMost);
        var leadIds = new HashMap<String, String>();
        oldest.forEach(contact -> leadIds.put(contact.messageId(), contact.leadId()));
        release(leadIds);
        return oldest.size() == atMost;
    }

    private static List<List<String>> slices(Collection<String> ids) {
        var all = List.copyOf(ids);
        var slices = new ArrayList<List<String>>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            slices.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
        return slices;
    }
}
