package io.itinera.engine.journey;

import io.itinera.engine.base.Json;
import io.itinera.engine.leadjob.LeadJob;
import io.itinera.engine.leadjob.LeadWork;
import io.itinera.engine.leadjob.Seen;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Moves the leads of a migration to the other version; its items are instances. */
@Component
class MoveToVersion implements LeadWork {
    static final String KIND = "MOVE";

    private static final Logger LOG = LoggerFactory.getLogger(MoveToVersion.class);

    private final MoveEngine engine;
    private final JourneyEngine journeys;

    MoveToVersion(MoveEngine engine, JourneyEngine journeys) {
        this.engine = engine;
        this.journeys = journeys;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String noun() {
        return "migration";
    }

    @Override
    public List<String> after(LeadJob job, int most) {
        return engine.instancesAfter(moving(job).from().id(), job.position() == null ? "" : job.position(), most);
    }

    @Override
    public List<String> between(LeadJob job, String after, String until, int most) {
        return engine.instancesBetween(moving(job).from().id(), after, until, most);
    }

    @Override
    public Seen work(LeadJob job, List<String> ids) {
        var moved = engine.move(moving(job), ids);
        return new Seen(moved.moved(), moved.stayed(), moved.left(), 0, null);
    }

    @Override
    public Seen passOver(LeadJob job, String id, RuntimeException why) {
        if (why instanceof MoveEngine.StillOverdue) {
            return new Seen(0, 1, 0, 0, null);
        }
        LOG.error("Instance {} could not be moved; it stays on its version and the others go on.", id, why);
        return new Seen(0, 0, 0, 1, engine.explain(why));
    }

    private Moving moving(LeadJob job) {
        var order = Json.read(job.plan(), MoveOrder.class);
        return new Moving(
                job.id(),
                journeys.version(job.subject(), order.from()),
                journeys.version(job.subject(), order.to()),
                order);
    }
}
