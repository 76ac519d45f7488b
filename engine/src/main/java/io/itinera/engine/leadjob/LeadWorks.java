package io.itinera.engine.leadjob;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Knows who does which kind of background job. */
@Component
class LeadWorks {
    /** Asked for late, because who works may start jobs, too. */
    private final SingletonSupplier<Map<String, LeadWork>> works;

    LeadWorks(ObjectProvider<LeadWork> works) {
        this.works = SingletonSupplier.of(
                () -> works.stream().collect(Collectors.toMap(LeadWork::kind, Function.identity())));
    }

    LeadWork of(LeadJob job) {
        return of(job.kind());
    }

    LeadWork of(String kind) {
        return works.obtain().get(kind);
    }

    /** Whether the job is to be left alone for now; those of a newer version of the program are left to its nodes. */
    boolean rests(LeadJob job) {
        var work = of(job);
        return work == null || work.resting().contains(job.subject());
    }
}
