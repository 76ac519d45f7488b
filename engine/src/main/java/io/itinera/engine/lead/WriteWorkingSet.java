package io.itinera.engine.lead;

import io.itinera.engine.consent.Consents;
import io.itinera.engine.store.Slices;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes what a chunk of drafts changed: names first, since they tell whether somebody else was faster. */
@Component
class WriteWorkingSet {
    private static final Comparator<IdentityRow> BY_KEY = Comparator.comparing(IdentityRow::identityValue)
            .thenComparing(row -> row.identityKind().name());

    private final LeadMapper leads;
    private final IdentityMapper identities;
    private final StageChangeMapper changes;
    private final Consents consents;
    private final LeadFile file;
    private final Clock clock;

    WriteWorkingSet(
            LeadMapper leads,
            IdentityMapper identities,
            StageChangeMapper changes,
            Consents consents,
            LeadFile file,
            Clock clock) {
        this.leads = leads;
        this.identities = identities;
        this.changes = changes;
        this.consents = consents;
        this.file = file;
        this.clock = clock;
    }

    void write(WorkingSet set) {
        writeNames(set);
        var changed = set.changed();
        Slices.of(changed.stream().map(LeadRow::of).toList()).forEach(leads::put);
        Slices.of(stageChanges(set, changed)).forEach(changes::insert);
        set.mergesOfStoredLeads().forEach(file::merge);
        consents.record(set.consents());
    }

    private void writeNames(WorkingSet set) {
        var added = new ArrayList<IdentityRow>();
        var repointed = new ArrayList<IdentityRow>();
        set.owners().forEach((name, leadId) -> {
            var before = set.loadedOwners().get(name);
            if (before == null) {
                added.add(IdentityRow.of(name, leadId));
            } else if (!before.equals(leadId)) {
                repointed.add(IdentityRow.of(name, leadId));
            }
        });
        added.sort(BY_KEY);
        repointed.sort(BY_KEY);
        Slices.of(goneEmails(set)).forEach(identities::deleteEmails);
        Slices.of(added).forEach(identities::insert);
        Slices.of(repointed).forEach(identities::repoint);
    }

    /** E-mail addresses that a lead had and nobody has now. */
    private static List<String> goneEmails(WorkingSet set) {
        return set.changed().stream()
                .filter(lead -> set.asLoaded(lead.id()) != null)
                .filter(lead -> set.asLoaded(lead.id()).email() != null)
                .filter(lead -> !set.asLoaded(lead.id()).email().equals(lead.email()))
                .map(lead ->
                        new Identity(IdentityKind.EMAIL, set.asLoaded(lead.id()).email()))
                .filter(name -> !set.owners().containsKey(name))
                .map(Identity::value)
                .toList();
    }

    private List<StageChange> stageChanges(WorkingSet set, List<Lead> changed) {
        var now = clock.instant();
        return changed.stream()
                .filter(lead -> set.asLoaded(lead.id()) != null)
                .filter(lead -> set.asLoaded(lead.id()).lifecycleStage() != lead.lifecycleStage())
                .map(lead -> StageChange.of(set.asLoaded(lead.id()), lead.lifecycleStage(), now))
                .toList();
    }
}
