package io.itinera.engine.scoring;

import io.itinera.engine.base.Nearest;
import io.itinera.engine.decision.Condition;
import io.itinera.engine.lead.Lead;
import io.itinera.engine.lead.LeadSearch;
import io.itinera.engine.lead.Leads;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The names that {@code lead.} may be followed by: fields, what is derived, and the attributes of some leads, the oldest
 * and the newest. An attribute that is rarer than that is taken for unknown, so what comes of it is advice.
 */
@Component
public class KnownFields {
    private static final int LEADS_LOOKED_AT = 100;

    private final Leads leads;
    private final LeadFacts facts;

    KnownFields(Leads leads, LeadFacts facts) {
        this.facts = facts;
        this.leads = leads;
    }

    public Now now() {
        var sample = sample();
        var names = new TreeSet<>(Lead.ownFields());
        names.addAll(facts.derived());
        sample.forEach(lead -> names.addAll(lead.attributes().keySet()));
        return new Now(names, sample.size());
    }

    /** Names of the attributes alone. */
    public Set<String> attributes() {
        var names = new TreeSet<String>();
        sample().forEach(lead -> names.addAll(lead.attributes().keySet()));
        return names;
    }

    private List<Lead> sample() {
        var oldest = leads.findAll(leads.idsAfter(null, LEADS_LOOKED_AT)).values();
        var newest = leads.search(LeadSearch.byText(null, LEADS_LOOKED_AT)).items();
        return Stream.of(oldest, newest).flatMap(Collection::stream).distinct().toList();
    }

    /** @param sampled how many leads were looked at for their attributes */
    public record Now(Set<String> names, int sampled) {
        /** What is to be said of the fields that a condition names; nothing where all are known. */
        public List<String> remarks(Condition condition) {
            return condition.names().stream()
                    .filter(name -> name.size() > 1 && name.get(0).equals("lead"))
                    .flatMap(name -> remark(name.get(1)).stream())
                    .toList();
        }

        /** Where there are no leads yet, only what is nearly a known name is remarkable. */
        public Optional<String> remark(String field) {
            var meant = Nearest.to(field, names);
            if (names.contains(field) || (sampled == 0 && meant.isEmpty())) {
                return Optional.empty();
            }
            return Optional.of("no lead has a field \"" + field + "\""
                    + meant.map(name -> "; did you mean \"" + name + "\"?")
                            .orElse(" (" + sampled + " looked at). Import it, or correct the name."));
        }
    }
}
