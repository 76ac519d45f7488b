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
        repository.createDeployment().addString("typed.dmn", """
                        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="f" name="f" namespace="t">
                          <decision id="typed" name="Typed"><decisionTable id="t" hitPolicy="FIRST">
                            <input id="i"><inputExpression id="e" typeRef="integer"><text>lead.visits</text></inputExpression></input>
                            <output id="o" name="score" />
                            <rule id="r"><inputEntry id="c"><text>&gt; 3</text></inputEntry>
                              <outputEntry id="p"><text>40</text></outputEntry></rule>
                          </decisionTable></decision>
                        </definitions>
                        """).deploy();
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
}
