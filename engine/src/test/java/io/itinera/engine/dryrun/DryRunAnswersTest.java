package io.itinera.engine.dryrun;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.consent.ConsentState;
import io.itinera.engine.kit.OnH2;
import io.itinera.engine.leadjob.Selection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a dry run tells, wherever the leads are kept. */
@OnH2
class DryRunAnswersTest extends DryRunSetting {
    @Test
    void shouldCountWhoReachesEachElementAndWhatIsSent() {
        someLeads(20);

        var result = done(request(NOBODY_DOES_ANYTHING));

        assertThat(result.leads()).isEqualTo(20);
        assertThat(result.elements().get("greet").entered()).isEqualTo(20);
        assertThat(result.elements().get("silent").entered()).isEqualTo(20);
        assertThat(result.elements().get("interested").entered()).isZero();
        assertThat(result.messages())
                .containsExactly(new DryRunResult.Sent(result.messages().get(0).day(), "email", 20));
        assertThat(result.totalCost()).isEqualByComparingTo("0.2");
        assertThat(result.left()).containsExactly(Map.entry("Silent", 20L));
        assertThat(result.goal()).isEqualTo(new DryRunResult.Goal(0, null, null));
    }

    @Test
    void shouldLetLeadsDoWhatIsGiven() {
        someLeads(20);

        var clicking = done(request(EVERYBODY_CLICKS));
        var buying = done(request(Map.of("purchase", 0.9999, "email-clicked", 0.0)));

        assertThat(clicking.elements().get("interested").entered()).isEqualTo(20);
        assertThat(clicking.happened()).containsEntry("email-clicked", 20L);
        assertThat(buying.goal().leads()).isPositive();
        assertThat(buying.goal().medianSeconds())
                .isPositive()
                .isLessThan(Duration.ofDays(3).toSeconds());
    }

    @Test
    void shouldSayWhyPolicyRefuses() {
        someLeads(2);
        walk.aLead("no@example.test", Map.of(), ConsentState.OPTED_OUT);
        walk.pass(Duration.ofDays(1));
        walk.aLead("never@example.test", Map.of(), ConsentState.OPTED_OUT);
        walk.aLead("gone@example.test", Map.of());
        suppressions.add("email", "gone@example.test", "does not exist");

        var result = done(request(NOBODY_DOES_ANYTHING));

        assertThat(result.refused()).extracting(DryRunResult.Refused::messages).containsExactly(2L, 1L);
        assertThat(result.refused())
                .extracting(DryRunResult.Refused::reason)
                .anyMatch(reason -> reason.equals("Opted out of e-mail"))
                .anyMatch(reason -> reason.contains("does not exist"));
    }

    @Test
    void shouldComeOutTheSameWithTheSameSeedAndOnlyThen() {
        someLeads(40);
        var some = Map.of("email-opened", 0.5, "email-clicked", 0.4, "purchase", 0.3);

        var first = done(request(some, null, 7));
        var again = done(request(some, null, 7));
        var others = Stream.of(8, 9)
                .map(seed -> done(request(some, null, seed)).happened())
                .toList();

        assertThat(again).isEqualTo(first);
        assertThat(others)
                .as("as many may happen once, but not twice")
                .anyMatch(happened -> !happened.equals(first.happened()));
    }

    @Test
    void shouldTryACandidateWithoutPublishingIt() {
        someLeads(2);
        var candidate = drawing().replace("P3D", "P1D").replace("\"Silent\"", "\"Quiet\"");

        var result = done(request(candidate, NOBODY_DOES_ANYTHING));

        assertThat(result.left()).containsExactly(Map.entry("Quiet", 2L));
        assertThat(journeys.get("try-me").version()).isEqualTo(1);
    }

    @Test
    void shouldSayAllThatIsWrongWithACandidate() {
        var candidate = drawing()
                .replace("test-greeting", "no-such-content")
                .replace("\"${sendEmail}\"", "\"${runtime.exec()}\"");
        var run = run(request(candidate.replace("P3D", "three days"), Map.of()));

        assertThat(run.state()).isEqualTo(DryRunState.REFUSED);
        assertThat(run.findings()).hasSizeGreaterThan(1).allMatch(finding -> finding.serious());
        assertThat(run.result()).isNull();
    }

    @Test
    void shouldRefuseADrawingOfAnotherJourney() {
        var run = run(request(drawing().replace("\"try-me\"", "\"another\""), Map.of()), "brand-new");

        assertThat(run.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("brand-new"));
    }

    @Test
    void shouldRefuseAHostileTable() {
        var bomb = "<!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><definitions>&b;</definitions>";
        var request = new DryRunRequest(null, List.of(bomb), new Selection.All(), null, 1, 1, null, Map.of(), Map.of());

        assertThat(run(request).state()).isEqualTo(DryRunState.REFUSED);
    }
}
