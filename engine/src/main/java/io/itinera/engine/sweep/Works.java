package io.itinera.engine.sweep;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What sweeps can do, by name. */
@Component
class Works {
    /** A provider, because who works may start sweeps, too. */
    private final ObjectProvider<LeadWork> works;

    private volatile Map<String, LeadWork> byName;

    Works(ObjectProvider<LeadWork> works) {
        this.works = works;
    }

    /** @throws IllegalStateException for the work of another version of the program */
    LeadWork of(SweepRow sweep) {
        if (byName == null) {
            byName = works.stream().collect(Collectors.toMap(LeadWork::work, Function.identity()));
        }
        var work = byName.get(sweep.work());
        if (work == null) {
            throw new IllegalStateException(
                    "Job " + sweep.id() + " wants \"" + sweep.work()
                            + "\" done with leads, which this version of the program cannot do; cancel it, or start the newer version.");
        }
        return work;
    }
}
