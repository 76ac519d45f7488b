package io.itinera.engine.journey;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Knows who does which kind of background job. */
@Component
class LeadWorks {
    private final Map<LeadJobKind, LeadWork> works;

    LeadWorks(List<LeadWork> works) {
        this.works = works.stream().collect(Collectors.toMap(LeadWork::kind, Function.identity()));
    }

    LeadWork of(LeadJob job) {
        return works.get(job.kind());
    }
}
