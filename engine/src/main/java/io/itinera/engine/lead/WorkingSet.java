package io.itinera.engine.lead;

import io.itinera.engine.consent.Consent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The leads around a chunk of drafts: as they were loaded, and as they are after the drafts applied so far. */
class WorkingSet {
    private final Map<Identity, String> loadedOwners;
    private final Map<String, Lead> loaded;
    private final Map<Identity, String> owners;
    private final Map<String, Lead> leads;
    private final Map<String, String> merged = new LinkedHashMap<>();
    private final List<Consent> consents = new ArrayList<>();

    WorkingSet(Map<Identity, String> owners, Map<String, Lead> leads) {
        this.loadedOwners = owners;
        this.loaded = leads;
        this.owners = new HashMap<>(owners);
        this.leads = new LinkedHashMap<>(leads);
    }

    /** @return null where nobody bears the name; null for no name */
    Lead owner(Identity name) {
        var id = name == null ? null : owners.get(name);
        return id == null ? null : leads.get(id);
    }

    /** Adds a new lead, or what has become of a known one. */
    void put(Lead lead) {
        leads.put(lead.id(), lead);
    }

    void name(Identity name, String leadId) {
        owners.put(name, leadId);
    }

    void unname(Identity name) {
        owners.remove(name);
    }

    void merge(Lead anonymous, String knownLeadId) {
        leads.remove(anonymous.id());
        merged.put(anonymous.id(), knownLeadId);
        owners.replaceAll((name, leadId) -> leadId.equals(anonymous.id()) ? knownLeadId : leadId);
    }

    void say(Consent consent) {
        consents.add(consent);
    }

    /** Leads to write: the new ones, and those that are not as they were loaded. */
    List<Lead> changed() {
        return leads.values().stream()
                .filter(lead -> lead != loaded.get(lead.id()))
                .toList();
    }

    Lead asLoaded(String leadId) {
        return loaded.get(leadId);
    }

    Map<Identity, String> owners() {
        return owners;
    }

    Map<Identity, String> loadedOwners() {
        return loadedOwners;
    }

    /** Anonymous leads that were stored before and are the same person as a known lead: from → to. */
    Map<String, String> mergesOfStoredLeads() {
        var result = new LinkedHashMap<>(merged);
        result.keySet().retainAll(loaded.keySet());
        return result;
    }

    List<Consent> consents() {
        return consents.stream().map(this::afterMerges).toList();
    }

    private Consent afterMerges(Consent said) {
        var leadId = merged.getOrDefault(said.leadId(), said.leadId());
        return said.of(leadId);
    }

    Attempt afterMerges(Attempt attempt) {
        var mergedInto = merged.get(attempt.leadId());
        return mergedInto == null ? attempt : Attempt.done(mergedInto, false);
    }
}
