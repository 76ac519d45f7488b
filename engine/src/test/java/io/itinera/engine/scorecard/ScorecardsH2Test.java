package io.itinera.engine.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.kit.EngineContract;
import io.itinera.engine.kit.OnH2;
import io.itinera.engine.kit.SmallTable;
import io.itinera.engine.lead.LeadDraft;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.scoring.Scoring;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class ScorecardsH2Test extends EngineContract {
    private static final String OUTCOME = "lead.bought = true";

    @Autowired
    private Scorecards scorecards;

    @Autowired
    private Leads leads;

    @Autowired
    private Scoring scoring;

    @Autowired
    private RepositoryService repository;

    @BeforeEach
    void someLeads() {
        repository
                .createDeployment()
                .addString("tried.dmn", table("\"Ad\"", "Came by an ad"))
                .deploy();
        leads.upsertAll(IntStream.range(0, 600).mapToObj(ScorecardsH2Test::lead).toList());
    }

    @Test
    void shouldTellABetterTableFromAWorse() {
        var report = scorecards.backtest("tried", table("\"Friend\"", "Knows a customer"), OUTCOME, null, 50);

        assertThat(report.leads()).isEqualTo(600);
        assertThat(report.converted()).isEqualTo(200);
        assertThat(report.candidate().area()).isEqualTo(1.0);
        assertThat(report.published().area()).isLessThan(0.5);
        assertThat(report.candidate().thresholds()).first().isEqualTo(new BacktestReport.Threshold(60, 200, 1.0, 1.0));
        assertThat(report.candidate().deciles().get(0).lift()).isEqualTo(3.0);
        assertThat(report.changedInAll()).isEqualTo(400);
        assertThat(report.changed())
                .hasSize(100)
                .anySatisfy(change -> assertThat(change.reasons())
                        .contains("60 points more")
                        .contains("now “Knows a customer” (+60)"));
    }

    @Test
    void shouldSeeLeadsAsTheirScoresSawThem() {
        var table = new SmallTable("then", "FIRST", List.of("lead.source"), List.of("score"))
                .rule("\"Friend\"", "60")
                .rule("", "10");
        table.publish(repository);
        scoring.scoreAll(leads.idsAfter(null, 600), "then");
        var then = clock.instant();
        clock.advance(Duration.ofDays(1));
        leads.upsertAll(IntStream.range(0, 600)
                .mapToObj(number -> lead(number).withAttribute("source", "Unknown"))
                .toList());

        var asThen = scorecards.backtest("then", table.text(), OUTCOME, then, 50);
        var asNow = scorecards.backtest("then", table.text(), OUTCOME, null, 50);
        var before = scorecards.backtest("then", table.text(), OUTCOME, then.minusSeconds(1), 50);

        assertThat(asThen.asThen()).isEqualTo(600);
        assertThat(asThen.published().area()).isEqualTo(1.0);
        assertThat(asThen.candidate().area()).isEqualTo(1.0);
        assertThat(asNow.published().area()).isEqualTo(0.5);
        assertThat(before.asThen()).isZero();
    }

    @Test
    void shouldNameWhatIsWrongWithACandidate() {
        assertThatThrownBy(() -> scorecards.backtest("tried", table("\"Ad", "broken"), OUTCOME, null, 50))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("rule 1");
        assertThatThrownBy(() -> scorecards.backtest("tried", "no table", OUTCOME, null, 50))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> scorecards.backtest("tried", table("\"Ad\"", "x"), "lead..bought", null, 50))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void shouldMakeADraftWithoutWhatTellsTheOutcome() {
        var suggestion = scorecards.suggest(OUTCOME, new SuggestionRequest("draft", Set.of(), false, 40, 1));

        assertThat(suggestion.rules())
                .extracting(Suggestion.Rule::input)
                .isNotEmpty()
                .doesNotContain("bought");
        assertThat(suggestion.areaOnOthers()).isGreaterThan(0.9);
        assertThat(scorecards
                        .backtest("tried", suggestion.table().replace("\"draft\"", "\"tried\""), OUTCOME, null, 50)
                        .candidate()
                        .area())
                .isGreaterThan(0.9);
    }

    private static LeadDraft lead(int number) {
        return LeadDraft.byExternalId("lead-" + number)
                .withAttribute("source", List.of("Friend", "Ad", "Search").get(number % 3))
                .withAttribute("bought", number % 3 == 0);
    }

    private static String table(String cell, String says) {
        return """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="f" name="f" namespace="t">
                  <decision id="tried" name="Tried"><decisionTable id="t" hitPolicy="COLLECT" aggregation="SUM">
                    <input id="i"><inputExpression id="e"><text>lead.source</text></inputExpression></input>
                    <output id="o" name="points" />
                    <rule id="r"><description>%s</description><inputEntry id="c"><text>%s</text></inputEntry>
                      <outputEntry id="p"><text>60</text></outputEntry></rule>
                  </decisionTable></decision>
                </definitions>
                """.formatted(says, cell);
    }
}
