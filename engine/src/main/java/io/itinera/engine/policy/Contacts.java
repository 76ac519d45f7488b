package io.itinera.engine.policy;

import io.itinera.engine.lead.LeadData;
import io.itinera.engine.retention.AgeingRows;
import io.itinera.engine.retention.Kept;
import io.itinera.engine.store.BulkInsert;
import io.itinera.engine.store.BulkSelect;
import io.itinera.engine.store.InstantAsMillis;
import io.itinera.engine.store.Slices;
import java.sql.ResultSet;
import java.sql.SQLException;
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
    private static final String INSERT =
            "INSERT INTO contact (lead_id, contacted_at, message_id, channel, topic, journey_key) VALUES (?, ?, ?, ?, ?, ?)";

    /** Within the given time alone: an old lead costs no more than a new one. */
    private static final String SINCE = "SELECT lead_id, contacted_at, message_id, channel, topic, journey_key"
            + " FROM contact WHERE lead_id IN (:keys) AND contacted_at > ?";

    private final ContactMapper contacts;
    private final BulkSelect select;
    private final BulkInsert insert;

    Contacts(ContactMapper contacts, BulkSelect select, BulkInsert insert) {
        this.contacts = contacts;
        this.select = select;
        this.insert = insert;
    }

    /** What these leads got after then, and will get, by lead; each list may be added to. */
    Map<String, List<Contact>> since(Collection<String> leadIds, Instant after) {
        var result = new HashMap<String, List<Contact>>();
        select.select(SINCE, leadIds, Contacts::contact, after.toEpochMilli())
                .forEach(contact -> result.computeIfAbsent(contact.leadId(), id -> new ArrayList<>())
                        .add(contact));
        return result;
    }

    /** Those of the messages that count, whenever. @param leadIds by message id */
    List<Contact> of(Map<String, String> leadIds) {
        var result = new ArrayList<Contact>();
        for (var slice : Slices.of(leadIds.keySet())) {
            result.addAll(
                    contacts.of(new HashSet<>(slice.stream().map(leadIds::get).toList()), slice));
        }
        return result;
    }

    void add(List<Contact> fresh) {
        insert.insert(INSERT, fresh, contact -> new Object[] {
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
        for (var slice : Slices.of(leadIds.keySet())) {
            contacts.delete(new HashSet<>(slice.stream().map(leadIds::get).toList()), slice);
        }
    }

    @Override
    public String section() {
        return "contacts";
    }

    @Override
    public List<Contact> export(String leadId) {
        return select.select(SINCE, List.of(leadId), Contacts::contact, Instant.EPOCH.toEpochMilli());
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

    private static Contact contact(ResultSet row, int number) throws SQLException {
        int column = 0;
        return new Contact(
                row.getString(++column),
                InstantAsMillis.read(row, ++column),
                row.getString(++column),
                row.getString(++column),
                row.getString(++column),
                row.getString(++column));
    }
}
