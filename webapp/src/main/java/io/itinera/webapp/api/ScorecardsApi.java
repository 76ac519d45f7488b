package io.itinera.webapp.api;

import io.itinera.engine.scorecard.BacktestReport;
import io.itinera.engine.scorecard.Scorecards;
import io.itinera.engine.scorecard.Suggestion;
import io.itinera.engine.scorecard.SuggestionRequest;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tables tried on the past, and drafts made from it; nothing is stored or published. */
@RestController
@RequestMapping(path = "/api/decisions/{key}", consumes = "application/json")
class ScorecardsApi {
    private static final int THRESHOLD_UNLESS_SAID = 50;

    private final Scorecards scorecards;

    ScorecardsApi(Scorecards scorecards) {
        this.scorecards = scorecards;
    }

    /**
     * @param candidate text of a DMN file
     * @param outcome a FEEL condition: whether a lead converted
     * @param asOf leads are seen as their last score until then saw them; as they are now unless said
     * @param threshold from which score leads are handed over where a table does not say; 50 unless said
     */
    record Backtest(String candidate, String outcome, Instant asOf, Integer threshold) {}

    /** As {@link SuggestionRequest}; all but the outcome may be left out. */
    record Suggest(String outcome, Set<String> leaveOut, Boolean leaveOutFlagged, Integer mostRules, Long seed) {}

    @PostMapping("/backtest")
    BacktestReport backtest(@PathVariable String key, @RequestBody Backtest asked) {
        return scorecards.backtest(
                key,
                asked.candidate(),
                asked.outcome(),
                asked.asOf(),
                Objects.requireNonNullElse(asked.threshold(), THRESHOLD_UNLESS_SAID));
    }

    @PostMapping("/suggest")
    Suggestion suggest(@PathVariable String key, @RequestBody Suggest asked) {
        return scorecards.suggest(
                asked.outcome(),
                new SuggestionRequest(
                        key,
                        asked.leaveOut(),
                        Boolean.TRUE.equals(asked.leaveOutFlagged()),
                        Objects.requireNonNullElse(asked.mostRules(), SuggestionRequest.RULES_UNLESS_SAID),
                        Objects.requireNonNullElse(asked.seed(), 1L)));
    }
}
