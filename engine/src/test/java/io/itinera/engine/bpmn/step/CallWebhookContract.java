package io.itinera.engine.bpmn.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.connectors.Outcome;
import io.itinera.connectors.webhook.WebhookCall;
import io.itinera.engine.base.Worker;
import io.itinera.engine.kit.EngineContract;
import io.itinera.engine.kit.JourneyWalk;
import io.itinera.engine.lead.Leads;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

@Import(CallWebhookContract.Provider.class)
abstract class CallWebhookContract extends EngineContract {
    private static final String BIG = "{\"offer\":{\"percent\":25,\"code\":\"SPRING\"},\"member\":true}";

    @TestConfiguration
    static class Provider {
        @Bean
        @Primary
        ScriptedWebhook scriptedWebhook() {
            return new ScriptedWebhook();
        }
    }

    @Autowired
    JourneyWalk walk;

    @Autowired
    ScriptedWebhook offers;

    @Autowired
    Leads leads;

    @Autowired
    @Qualifier("dispatchWorker")
    Worker dispatcher;

    @BeforeEach
    void publish() {
        walk.clear();
        walk.publish("drawings/asks.bpmn");
        offers.calls.clear();
        offers.answers(BIG);
    }

    @AfterEach
    void withdraw() {
        walk.clear();
    }

    private String asking(String email) {
        var lead = walk.aLead(email, Map.of("country", "DE"));
        walk.enrol("asks", lead);
        walk.runAll();
        return lead;
    }

    private void dispatch() {
        dispatcher.drain();
        walk.runAll();
    }

    @Test
    void shouldWaitForTheAnswerAndGoOnByWhatItSays() {
        var ada = asking("ada@example.test");
        assertThat(walk.whereIs(ada)).containsExactly("ask-offer");
        assertThat(offers.calls).isEmpty();

        dispatch();

        assertThat(walk.whereIs(ada)).containsExactly("took-big");
        assertThat(offers.calls).singleElement().satisfies(call -> {
            assertThat(call.id()).isEqualTo(walk.trail().messages(ada).get(0).id());
            assertThat(call.url()).isEqualTo("offers");
            assertThat(call.body()).contains("\"type\":\"journey.step\"", "\"country\":\"DE\"", ada);
        });
    }

    @Test
    void shouldGoOnWithNothingWhereTheAnswerIsEmpty() {
        offers.answers((String) null);
        var ada = asking("ada@example.test");

        dispatch();

        assertThat(walk.whereIs(ada)).containsExactly("took-small");
    }

    @Test
    void shouldTakeTheErrorsPathWhereTheOtherSideRefuses() {
        offers.answers(new Outcome.Rejected("no such offer", false));
        var ada = asking("ada@example.test");

        dispatch();

        assertThat(walk.whereIs(ada)).containsExactly("failed");
    }

    @Test
    void shouldWaitOnWhileTheOtherSideIsAway() {
        offers.answers(new Outcome.Unavailable("down", null));
        var ada = asking("ada@example.test");
        dispatch();
        assertThat(walk.whereIs(ada)).containsExactly("ask-offer");

        offers.answers(BIG);
        walk.pass(Duration.ofMinutes(5));
        dispatch();

        assertThat(walk.whereIs(ada)).containsExactly("took-big");
        assertThat(offers.calls)
                .extracting(WebhookCall::id)
                .hasSize(2)
                .containsOnly(offers.calls.get(0).id());
        assertThat(offers.calls)
                .extracting(WebhookCall::body)
                .containsOnly(offers.calls.get(0).body());
    }

    @Test
    void shouldGoOnWithoutTheAnswerWhereItComesTooLate() {
        var ada = asking("ada@example.test");
        walk.pass(Duration.ofHours(2));
        walk.runAll();
        assertThat(walk.whereIs(ada)).containsExactly("too-late");

        dispatch();

        assertThat(walk.whereIs(ada)).containsExactly("too-late");
    }

    @Test
    void shouldNotComeBackToTheStepByAnAnswerAfterTheGoalWasReached() {
        var ada = asking("ada@example.test");
        walk.happens(ada, "purchase");
        assertThat(walk.whereIs(ada)).containsExactly("won");

        dispatch();

        assertThat(walk.whereIs(ada)).containsExactly("won");
    }

    @Test
    void shouldNotGoOnByAnythingButTheEndOfItsOwnMessage() {
        var ada = asking("ada@example.test");
        var bob = asking("bob@example.test");
        offers.answers(BIG);

        walk.happens(ada, "itinera");
        walk.engine()
                .getRuntimeService()
                .createExecutionQuery()
                .processInstanceBusinessKey(ada)
                .activityId("ask-offer")
                .list()
                .forEach(waiting -> walk.engine().getRuntimeService().signal(waiting.getId()));
        assertThat(walk.whereIs(ada)).containsExactly("ask-offer");

        dispatch();
        assertThat(walk.whereIs(ada)).containsExactly("took-big");
        assertThat(walk.whereIs(bob)).containsExactly("took-big");
    }

    @Test
    void shouldForgetTheWaitOfALeadThatIsErased() {
        var ada = asking("ada@example.test");

        leads.erase(ada);
        dispatch();

        assertThat(offers.calls).isEmpty();
    }

    @Test
    void shouldTakeManySideBySideEachWithItsOwnAnswer() {
        var many = IntStream.range(0, 60)
                .mapToObj(i -> walk.aLead("lead-" + i + "@example.test", Map.of("country", "DE")))
                .toArray(String[]::new);
        walk.enrol("asks", many);
        walk.runAll();

        dispatch();

        assertThat(many).allSatisfy(lead -> assertThat(walk.whereIs(lead)).containsExactly("took-big"));
        assertThat(offers.calls).hasSize(60);
    }

    @Test
    void shouldRefuseADrawingWhoseFeelCannotBeRead() throws Exception {
        var drawing = new String(
                getClass().getResourceAsStream("/drawings/asks.bpmn").readAllBytes(), StandardCharsets.UTF_8);

        assertThatThrownBy(() -> walk.engine()
                        .getRepositoryService()
                        .createDeployment()
                        .addString("broken.bpmn", drawing.replace("{country: lead.country}", "{country lead.country}"))
                        .deploy())
                .hasMessageContaining("ask-offer")
                .hasMessageContaining("\"data\"");
    }
}
