package io.itinera.engine.scorecard;

import io.itinera.engine.decision.Candidate;
import io.itinera.engine.decision.DecisionFailed;
import io.itinera.engine.decision.DecisionOutcome;
import io.itinera.engine.decision.Decisions;
import io.itinera.engine.scorecard.BacktestReport.Change;
import io.itinera.engine.scorecard.BacktestReport.Failure;
import io.itinera.engine.scorecard.Ranking.Scored;
import io.itinera.engine.scoring.Score;
import io.itinera.engine.scoring.ScoreReading;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** Tries scoring tables on leads of which is known how they turned out, and makes drafts from them. */
@Service
public class Scorecards {
    /** More leads than these are not looked at, so that neither takes more memory or time than there is. */
    public static final int MOST_LEADS = 100_000;

    private static final int SHOWN = 100;

    private final PastLeads past;
    private final PastInputs pastInputs;
    private final Decisions decisions;
    private final Clock clock;

    Scorecards(PastLeads past, PastInputs pastInputs, Decisions decisions, Clock clock) {
        this.past = past;
        this.pastInputs = pastInputs;
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * @param outcome a FEEL condition: whether a lead converted. What it names the draft does without
     * @throws io.itinera.engine.base.InvalidInput where the outcome cannot be told, or too few leads have either
     */
    public Suggestion suggest(String outcome, SuggestionRequest request) {
        var leads = new ArrayList<PastLead>();
        past.each(
                outcome,
                MOST_LEADS,
                (batch, before) -> batch.known()
                        .forEach((id, lead) -> leads.add(new PastLead(
                                id, lead.attributes(), batch.converted().get(id)))));
        var leaveOut = new HashSet<>(request.leaveOut());
        leaveOut.addAll(PastLeads.namedBy(outcome));
        return SuggestScorecard.from(
                leads,
                new SuggestionRequest(
                        request.key(), leaveOut, request.leaveOutFlagged(), request.mostRules(), request.seed()));
    }

    /**
     * Compares a candidate with the published table. How a lead turned out is told by what is known now.
     *
     * @param asOf tables see leads as their last score until then saw them; null for as they are now
     * @param threshold from which score a lead is handed over, where a table does not say {@code qualified} itself
     * @throws io.itinera.engine.base.InvalidInput where candidate or outcome cannot be read
     * @throws io.itinera.engine.base.NotFound where no table of that key is published
     */
    public BacktestReport backtest(String key, String candidateDmn, String outcome, Instant asOf, int threshold) {
        var candidate = decisions.candidate(key, candidateDmn);
        var run = new Run(key, candidate, asOf, threshold);
        past.each(outcome, MOST_LEADS, (batch, before) -> run.add(batch));
        return run.report();
    }

    private final class Run {
        private final String key;
        private final Candidate candidate;
        private final Instant asOf;
        private final int threshold;
        private final List<Scored> published = new ArrayList<>();
        private final List<Scored> drafted = new ArrayList<>();
        private final List<Change> changes = new ArrayList<>();
        private final List<Failure> failures = new ArrayList<>();
        private int changed;
        private int asThen;
        private int failed;

        Run(String key, Candidate candidate, Instant asOf, int threshold) {
            this.key = key;
            this.candidate = candidate;
            this.asOf = asOf;
            this.threshold = threshold;
        }

        void add(PastLeads.Batch batch) {
            var ids = List.copyOf(batch.facts().keySet());
            var then = asOf == null
                    ? Map.<String, Map<String, Object>>of()
                    : pastInputs.of(batch.facts().keySet(), key, asOf);
            asThen += then.size();
            var variables = ids.stream()
                    .map(id -> Map.<String, Object>of(
                            "lead", PastInputs.asThen(batch.facts().get(id), then.getOrDefault(id, Map.of()))))
                    .toList();
            var answers = decisions.attemptAll(key, variables);
            for (int i = 0; i < ids.size(); i++) {
                var id = ids.get(i);
                try {
                    var before = read(id, answers.get(i).get());
                    var after = read(id, candidate.evaluate(variables.get(i)));
                    add(before, after, batch.converted().get(id));
                } catch (DecisionFailed e) {
                    failed++;
                    if (failures.size() < SHOWN) {
                        failures.add(new Failure(id, e.getMessage()));
                    }
                }
            }
        }

        private void add(Score before, Score after, boolean converted) {
            published.add(new Scored(before.score(), converted));
            drafted.add(new Scored(after.score(), converted));
            if (before.qualified() != after.qualified()) {
                changed++;
                if (changes.size() < SHOWN) {
                    changes.add(new Change(
                            before.leadId(),
                            converted,
                            before.score(),
                            after.score(),
                            after.qualified(),
                            ScoreReading.difference(before, after)));
                }
            }
        }

        private Score read(String id, DecisionOutcome outcome) {
            return ScoreReading.of(id, outcome, clock.instant(), threshold);
        }

        BacktestReport report() {
            Function<List<Scored>, BacktestReport.Curve> curve = leads -> new MeasureCurve(leads).curve();
            return new BacktestReport(
                    published.size(),
                    (int) published.stream().filter(Scored::converted).count(),
                    asThen,
                    failed,
                    failures,
                    curve.apply(published),
                    curve.apply(drafted),
                    changed,
                    changes);
        }
    }
}
