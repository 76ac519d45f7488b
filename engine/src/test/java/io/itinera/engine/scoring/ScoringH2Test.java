package io.itinera.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.kit.EngineContract;
import io.itinera.engine.kit.OnH2;
import io.itinera.engine.lead.LeadDraft;
import io.itinera.engine.lead.Leads;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class ScoringH2Test extends EngineContract {
    @Autowired
    private Scoring scoring;

    @Autowired
    private Leads leads;

    @Autowired
    private RepositoryService repository;

    @Test
    void shouldStateTheReasonOnALeadThatATableCannotScoreAndScoreTheOthers() {
        publish(40);
        var good = leads.upsert(LeadDraft.byExternalId("good").withAttribute("visits", 5))
                .lead()
                .id();
        var bad = leads.upsert(LeadDraft.byExternalId("bad").withAttribute("visits", 7))
                .lead()
                .id();
        scoring.score(bad, "typed");
        leads.upsert(LeadDraft.byExternalId("bad").withAttribute("visits", "Select"));
        clock.advance(Duration.ofDays(1));

        var scores = scoring.scoreAll(List.of(bad, good), "typed");

        assertThat(scores).extracting(Score::score).containsExactly(40, 40);
        assertThat(scoring.latest(bad).orElseThrow().rules()).singleElement().satisfies(rule -> {
            assertThat(rule.ruleId()).isEqualTo(Scoring.NOT_SCORED);
            assertThat(rule.inputs().get("reason"))
                    .asString()
                    .contains("'Select'")
                    .contains("integer");
        });
        assertThat(leads.get(bad).score()).isEqualTo(40);
    }

    @Test
    void shouldNotStoreTheSameScoreOnceMore() {
        publish(40);
        var lead = leads.upsert(LeadDraft.byExternalId("anna").withAttribute("visits", 5))
                .lead()
                .id();
        scoring.score(lead, "typed");
        clock.advance(Duration.ofDays(1));

        var again = scoring.score(lead, "typed");

        assertThat(again.score()).isEqualTo(40);
        assertThat(scoring.history(lead, 9)).hasSize(1);
    }

    @Test
    void shouldStoreAScoreThatHasOtherReasonsOrComesFromAnotherVersion() {
        publish(40);
        var lead = leads.upsert(LeadDraft.byExternalId("anna").withAttribute("visits", 5))
                .lead()
                .id();
        scoring.score(lead, "typed");
        leads.upsert(LeadDraft.byExternalId("anna").withAttribute("visits", 6));
        clock.advance(Duration.ofDays(1));
        scoring.score(lead, "typed");
        publish(41);
        clock.advance(Duration.ofDays(1));
        scoring.score(lead, "typed");

        assertThat(scoring.history(lead, 9)).extracting(Score::score).containsExactly(41, 40, 40);
        assertThat(leads.get(lead).score()).isEqualTo(41);
    }

    private void publish(int points) {
        repository
                .createDeployment()
                .addString("typed.dmn", """
                        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="f" name="f" namespace="t">
                          <decision id="typed" name="Typed"><decisionTable id="t" hitPolicy="FIRST">
                            <input id="i"><inputExpression id="e" typeRef="integer"><text>lead.visits</text></inputExpression></input>
                            <output id="o" name="score" />
                            <rule id="r"><inputEntry id="c"><text>&gt; 3</text></inputEntry>
                              <outputEntry id="p"><text>%d</text></outputEntry></rule>
                          </decisionTable></decision>
                        </definitions>
                        """.formatted(points))
                .deploy();
    }
}
