package io.itinera.engine.event;

import io.itinera.engine.lead.Identity;
import io.itinera.engine.lead.IdentityKind;
import io.itinera.engine.lead.LeadDraft;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.lead.UpsertResult;
import io.itinera.engine.store.Transactions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds and locks the leads of a chunk of events; a visitor seen for the first time becomes an anonymous lead. */
@Component
class FindLeadsOfEvents {
    record Found(Map<Numbered, String> leadIds, List<RejectedEvent> rejected) {}

    private final Leads leads;

    FindLeadsOfEvents(Leads leads) {
        this.leads = leads;
    }

    Found of(List<Numbered> events) {
        var leadIds = resolve(events);
        var rejected = new ArrayList<RejectedEvent>();
        addVisitors(events, leadIds, rejected);
        var existing = leads.lock(leadIds.values());
        leadIds.keySet().removeIf(one -> isGone(one, leadIds.get(one), existing));
        var refused = rejected.stream().map(RejectedEvent::index).collect(Collectors.toSet());
        events.stream()
                .filter(one -> !leadIds.containsKey(one) && !refused.contains(one.index()))
                .forEach(one -> rejected.add(one.rejected(unknown(one.event().lead()))));
        return new Found(leadIds, rejected);
    }

    private Map<Numbered, String> resolve(List<Numbered> events) {
        var names = events.stream().flatMap(one -> names(one.event().lead())).distinct();
        var owners = leads.resolve(names.toList());
        var result = new LinkedHashMap<Numbered, String>();
        for (var one : events) {
            var lead = one.event().lead();
            if (isGiven(lead.id())) {
                result.put(one, lead.id().strip());
            } else {
                names(lead)
                        .map(owners::get)
                        .filter(id -> id != null)
                        .findFirst()
                        .ifPresent(id -> result.put(one, id));
            }
        }
        return result;
    }

    private void addVisitors(List<Numbered> events, Map<Numbered, String> leadIds, List<RejectedEvent> rejected) {
        var visitors = new LinkedHashMap<String, List<Numbered>>();
        for (var one : events) {
            var lead = one.event().lead();
            if (!leadIds.containsKey(one) && !isGiven(lead.externalId()) && !isGiven(lead.email())) {
                visitors.computeIfAbsent(lead.anonymousId().strip(), id -> new ArrayList<>())
                        .add(one);
            }
        }
        if (visitors.isEmpty()) {
            return;
        }
        var drafts = visitors.keySet().stream().map(LeadDraft::byAnonymousId).toList();
        var results = leads.upsertAll(drafts).iterator();
        visitors.values().forEach(theirs -> {
            var result = results.next();
            for (var one : theirs) {
                if (result instanceof UpsertResult.Done done) {
                    leadIds.put(one, done.leadId());
                } else if (result instanceof UpsertResult.Refused refused) {
                    rejected.add(one.rejected(refused.message()));
                }
            }
        });
    }

    private static Stream<Identity> names(LeadRef lead) {
        var given = new HashMap<IdentityKind, String>();
        given.put(IdentityKind.EXTERNAL_ID, lead.externalId());
        given.put(IdentityKind.EMAIL, lead.email());
        given.put(IdentityKind.ANONYMOUS_ID, lead.anonymousId());
        return Stream.of(IdentityKind.values())
                .filter(kind -> isGiven(given.get(kind)))
                .map(kind -> new Identity(kind, given.get(kind)));
    }

    /** An id may be of nobody; but a name that had an owner a moment ago must have another one now: look again. */
    private static boolean isGone(Numbered one, String leadId, Set<String> existing) {
        if (existing.contains(leadId)) {
            return false;
        }
        if (!isGiven(one.event().lead().id())) {
            throw new Transactions.Raced("the lead of event " + one.event().id() + " was merged or erased meanwhile");
        }
        return true;
    }

    private static boolean isGiven(String name) {
        return name != null && !name.isBlank();
    }

    private static String unknown(LeadRef lead) {
        var names = isGiven(lead.id())
                ? "id \"" + lead.id() + "\""
                : names(lead)
                        .map(name -> name.kind().field() + " \"" + name.value() + "\"")
                        .collect(Collectors.joining(" or "));
        return "There is no lead with " + names
                + "; create it first (POST /api/leads), or send the event with an anonymousId alone.";
    }
}
