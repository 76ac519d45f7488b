package io.itinera.engine.journey;

import io.itinera.engine.leadjob.BackgroundJob;
import io.itinera.engine.leadjob.Selection;
import io.itinera.engine.policy.Weekdays;
import io.itinera.engine.segment.Segments;
import io.itinera.engine.store.ClaimedTimes;
import io.itinera.engine.store.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Starts the enrolments of journeys that leads enter by a look: every hour, or at the times that the drawing names, by the
 * company's clock. Of several nodes one does. A look that nobody could take, because no node ran, is taken late; of
 * several only the last.
 */
@Component
class EnterByLooks {
    private static final Logger LOG = LoggerFactory.getLogger(EnterByLooks.class);
    private static final int DAYS_A_WEEK = 7;
    private static final int LAST = 5;

    /** Who started such an enrolment, as people see it. */
    private static final String BY = "itinera";

    private final Entrance entrance;
    private final JourneyStateMapper states;
    private final Enrolments enrolments;
    private final Segments segments;
    private final ClaimedTimes times;
    private final Transactions transactions;
    private final Clock clock;
    private final ZoneId zone;

    EnterByLooks(
            Entrance entrance,
            JourneyStateMapper states,
            Enrolments enrolments,
            Segments segments,
            ClaimedTimes times,
            Transactions transactions,
            Clock clock,
            @Value("${itinera.company.time-zone:UTC}") String zone) {
        this.entrance = entrance;
        this.states = states;
        this.enrolments = enrolments;
        this.segments = segments;
        this.times = times;
        this.transactions = transactions;
        this.clock = clock;
        this.zone = ZoneId.of(zone);
    }

    /** @return false: what is due is started at once */
    boolean run() {
        entrance.entries().forEach((key, entry) -> {
            if (entry.byLook()) {
                look(key, entry);
            }
        });
        return false;
    }

    /** A journey that cannot be looked after does not hold up the others, and has its turn again at the next look. */
    private void look(String key, JourneyEntry entry) {
        try {
            transactions.retrying(() -> startWhereDue(key, entry));
        } catch (RuntimeException e) {
            LOG.error("Nobody enters {} for now; it is tried again soon.", key, e);
        }
    }

    private boolean startWhereDue(String key, JourneyEntry entry) {
        boolean due = times.claim("enter " + key, lastDue(entry));
        if (due && !rests(key)) {
            start(key, entry);
        }
        return due;
    }

    /** One that is still at work looks at everybody already. */
    private boolean rests(String key) {
        return states.paused().contains(key)
                || states.archived().contains(key)
                || enrolments.latest(key, LAST).stream().anyMatch(BackgroundJob::running);
    }

    private void start(String key, JourneyEntry entry) {
        var segment = entry.segment();
        if (segment != null && segments.find(segment).isEmpty()) {
            LOG.error(
                    "Nobody enters {}: there is no segment {}. Make it, or publish the journey without it.",
                    key,
                    segment);
            return;
        }
        var selection = segment == null ? new Selection.All() : new Selection.Segment(segment);
        entrance.find(key).ifPresent(journey -> enrolments.create(journey, selection, BY));
    }

    private Instant lastDue(JourneyEntry entry) {
        var now = ZonedDateTime.ofInstant(clock.instant(), zone);
        if (entry.time() == null) {
            return now.truncatedTo(ChronoUnit.HOURS).toInstant();
        }
        var at = LocalTime.parse(entry.time());
        var days = Weekdays.read(entry.days());
        return Stream.iterate(now.with(at), day -> day.minusDays(1))
                .limit(DAYS_A_WEEK + 1)
                .filter(day -> !day.isAfter(now) && days.contains(day.getDayOfWeek()))
                .findFirst()
                .orElseThrow()
                .toInstant();
    }
}
