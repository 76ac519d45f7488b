package io.itinera.engine.rescore;

import io.itinera.engine.base.Worker;
import io.itinera.engine.decision.Decisions;
import io.itinera.engine.leadjob.Selection;
import io.itinera.engine.scoring.Scoring;
import io.itinera.engine.store.ClaimedTimes;
import io.itinera.engine.store.Transactions;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Scores changed leads anew once a day, so that scores fade without anybody doing anything; on one of all nodes. */
@Configuration
class RescoreDaily {
    private static final Duration LOOK_EVERY = Duration.ofMinutes(1);
    private static final String BY = "itinera";

    private final Rescoring rescoring;
    private final Decisions decisions;
    private final Transactions transactions;
    private final ClaimedTimes times;
    private final Clock clock;
    private final LocalTime at;
    private final ZoneId zone;
    private final boolean enabled;

    RescoreDaily(
            Rescoring rescoring,
            Decisions decisions,
            Transactions transactions,
            ClaimedTimes times,
            Clock clock,
            @Value("${itinera.scoring.rescore-daily-at:03:00}") String at,
            @Value("${itinera.company.time-zone:UTC}") String zone,
            @Value("${itinera.workers.enabled:true}") boolean enabled) {
        this.rescoring = rescoring;
        this.decisions = decisions;
        this.transactions = transactions;
        this.times = times;
        this.clock = clock;
        this.at = time(at);
        this.zone = ZoneId.of(zone);
        this.enabled = enabled;
    }

    private static LocalTime time(String at) {
        try {
            return at.isBlank() || at.equals("never") ? null : LocalTime.parse(at.strip());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "itinera.scoring.rescore-daily-at is \"" + at + "\"; write a time like 03:00, or never.", e);
        }
    }

    @Bean
    Worker rescoreDailyWorker() {
        return new Worker("rescore-daily", LOOK_EVERY, enabled && at != null, this::startWhereDue);
    }

    /** @return false, for one a day is enough */
    boolean startWhereDue() {
        var due = lastDue();
        if (decisions.published(Scoring.LEAD_SCORE).isPresent()) {
            transactions.retrying(() -> times.claim("rescore " + Scoring.LEAD_SCORE, due)
                    ? rescoring.start(Scoring.LEAD_SCORE, new Selection.All(), true, BY)
                    : null);
        }
        return false;
    }

    private Instant lastDue() {
        var today = ZonedDateTime.ofInstant(clock.instant(), zone).with(at);
        return (today.toInstant().isAfter(clock.instant()) ? today.minusDays(1) : today).toInstant();
    }
}
