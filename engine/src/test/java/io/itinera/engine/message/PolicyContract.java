package io.itinera.engine.message;

import static io.itinera.engine.kit.PolicyRows.aPolicy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.connectors.Outcome;
import io.itinera.engine.consent.Channel;
import io.itinera.engine.consent.Consent;
import io.itinera.engine.consent.ConsentState;
import io.itinera.engine.decision.DecisionFailed;
import io.itinera.engine.kit.AtOnce;
import io.itinera.engine.kit.JourneyWalk;
import io.itinera.engine.kit.PolicyRows.Feel;
import io.itinera.engine.lead.LeadDraft;
import io.itinera.engine.policy.Cause;
import io.itinera.engine.policy.HeldBack;
import io.itinera.engine.policy.HeldBackCounts;
import io.itinera.engine.timeline.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The contact policy at work, from the order to the provider. */
abstract class PolicyContract extends OutboxContract {
    private static final Map<String, ?> TWO_A_DAY = Map.of("rule", "cap", "limit", 2, "per", "24 hours");
    private static final Map<String, ?> ONE_A_DAY = Map.of("rule", "cap", "limit", 1, "per", "24 hours");
    private static final Map<String, ?> NIGHT = Map.of("rule", "quiet", "from", "21:00", "to", "08:00");

    @Autowired
    JourneyWalk walk;

    @Autowired
    HeldBackCounts heldBack;

    @Autowired
    DeadLetters deadLetters;

    @Autowired
    Timeline timeline;

    @AfterEach
    void withdrawPolicy() {
        walk.clear();
    }

    @Test
    void shouldHoldWhatComesAtNightUntilMorningWhereTheLeadLives() {
        publish(aPolicy().row("Night rest", NIGHT));
        clock.set(Instant.parse("2026-03-02T22:30:00Z"));
        var ada = aLeadIn("Europe/Berlin");
        var sam = aLeadIn("America/New_York");

        var atNight = queue(ada);
        var byDay = queue(sam);

        assertThat(messages.get(atNight).dueAt()).isEqualTo("2026-03-03T07:00:00Z");
        assertThat(messages.get(atNight).reason())
                .isEqualTo("Waits until Tue 3 Mar 2026, 08:00 where the lead lives (Europe/Berlin): Night rest"
                        + " (contact policy, version 1)");
        dispatcher.dispatch();
        assertThat(stateOf(atNight)).isEqualTo(MessageState.QUEUED);
        assertThat(stateOf(byDay)).isEqualTo(MessageState.SENT);
        clock.set(Instant.parse("2026-03-03T07:00:00Z"));
        dispatcher.dispatch();
        assertThat(stateOf(atNight)).isEqualTo(MessageState.SENT);
        assertThat(counted(Cause.HOURS, true)).isEqualTo(1);
    }

    @Test
    void shouldDropWhatMayNotWaitAndSayWhyOnTheTimeline() {
        publish(aPolicy().row("Night rest", NIGHT));
        clock.set(Instant.parse("2026-03-02T22:30:00Z"));
        var ada = aLeadIn("Europe/Berlin");

        var outcome = messages.order(held(anOrder(ada), "drop", null, null));

        var why = "The step does not wait: Night rest (contact policy, version 1)";
        assertThat(outcome).isEqualTo(new OrderOutcome.Refused(outcome.messageId(), why));
        assertThat(timeline.of(ada, null, 10).items())
                .anySatisfy(entry -> assertThat(entry.detail()).isEqualTo(why));
        assertThat(counted(Cause.HOURS, false)).isEqualTo(1);
    }

    @Test
    void shouldKeepToTheHoursOfTheStepToo() {
        clock.set(Instant.parse("2026-03-02T06:00:00Z"));
        var ada = aLeadIn("Europe/Berlin");

        var id = messages.order(held(anOrder(ada), "wait", "Tue-Fri 09:00-17:00", null))
                .messageId();

        assertThat(messages.get(id).dueAt()).isEqualTo("2026-03-03T08:00:00Z");
        assertThat(messages.get(id).reason()).contains("The step sends only Tue-Fri 09:00-17:00");
    }

    @Test
    void shouldLetACapSlideAndCountWhatWaits() {
        publish(aPolicy().row("Two a day", TWO_A_DAY));
        var ada = aLead("ada@example.test");
        var start = clock.instant();
        queue(ada);
        clock.advance(Duration.ofHours(5));
        messages.order(anOrder(ada, "second"));
        clock.advance(Duration.ofHours(1));

        var third = messages.order(anOrder(ada, "third")).messageId();
        var fourth = messages.order(anOrder(ada, "fourth")).messageId();
        var fifth = messages.order(anOrder(ada, "fifth")).messageId();

        assertThat(messages.get(third).dueAt()).isEqualTo(start.plus(Duration.ofHours(24)));
        assertThat(messages.get(fourth).dueAt()).isEqualTo(start.plus(Duration.ofHours(29)));
        assertThat(messages.get(fifth).dueAt()).isEqualTo(start.plus(Duration.ofHours(48)));
        assertThat(messages.get(third).reason()).contains("Two a day");
        assertThat(counted(Cause.CAP, true)).isEqualTo(3);
    }

    @Test
    void shouldLetTransactionalMessagesPassAndNotCountThem() {
        publish(aPolicy().row("Two a day", TWO_A_DAY));
        var ada = aLead("ada@example.test");
        for (int i = 0; i < 4; i++) {
            messages.order(anOrder(ada, "transactional-" + i).with("news", "transactional"));
        }

        var marketing = queue(ada);

        assertThat(messages.get(marketing).dueAt()).isEqualTo(clock.instant());
        assertThat(messages.search(MessageSearch.ofLead(ada)).items())
                .allSatisfy(message -> assertThat(message.reason()).isNull());
    }

    @Test
    void shouldLetUrgentMessagesPassWhereTheTableSaysSo() {
        publish(aPolicy().row("One a day unless urgent", Map.of("priority", "< 80"), ONE_A_DAY));
        var ada = aLead("ada@example.test");
        queue(ada);

        var usual = messages.order(anOrder(ada, "usual")).messageId();
        var urgent =
                messages.order(held(anOrder(ada, "urgent"), null, null, 80)).messageId();

        assertThat(messages.get(usual).dueAt()).isAfter(clock.instant());
        assertThat(messages.get(urgent).dueAt()).isEqualTo(clock.instant());
    }

    @Test
    void shouldNeverOvershootACapHoweverManyNodesWriteToALead() {
        publish(aPolicy().row("Two a day", TWO_A_DAY));
        var ids = leads(20);
        var works = IntStream.range(0, 4)
                .<Callable<List<OrderOutcome>>>mapToObj(node -> () -> messages.orderAll(
                        ids.stream().map(id -> anOrder(id, "node-" + node + id)).toList()))
                .toList();

        AtOnce.run(works);

        for (var id : ids) {
            assertThat(messages.search(MessageSearch.ofLead(id)).items())
                    .filteredOn(message -> !message.dueAt().isAfter(clock.instant()))
                    .hasSize(2);
        }
    }

    @Test
    void shouldNeverOverdrawABudget() {
        publish(aPolicy().row("Only 25 of these a month", Map.of("rule", "quota", "limit", 25, "per", "month")));
        var ids = leads(40);
        var works = IntStream.range(0, 4)
                .<Callable<List<OrderOutcome>>>mapToObj(node ->
                        () -> messages.orderAll(ids.subList(node * 10, node * 10 + 10).stream()
                                .map(OutboxContract::anOrder)
                                .toList()))
                .toList();

        AtOnce.run(works);

        assertThat(messages.counts()).containsEntry(MessageState.QUEUED, 25L).containsEntry(MessageState.REFUSED, 15L);
        assertThat(counted(Cause.BUDGET, false)).isEqualTo(15);
        clock.set(Instant.parse("2026-04-01T00:00:00Z"));
        assertThat(messages.order(anOrder(ids.get(0), "next month"))).isInstanceOf(OrderOutcome.Queued.class);
    }

    @Test
    void shouldSpendMoneyByThePriceOfAMessage() {
        publish(aPolicy()
                .row("An e-mail costs 0.4", Map.of("rule", "price", "limit", 0.4))
                .row("One a day", Map.of("rule", "budget", "limit", 1, "per", "day", "of", "journey")));

        leads(3).forEach(this::queue);

        assertThat(messages.counts()).containsEntry(MessageState.QUEUED, 2L).containsEntry(MessageState.REFUSED, 1L);
    }

    @Test
    void shouldGiveTheMoneyOfAMessageThatNeverGoesOutToTheNext() {
        publish(aPolicy()
                .row("An e-mail costs 0.4", Map.of("rule", "price", "limit", 0.4))
                .row("One a day", Map.of("rule", "budget", "limit", 1, "per", "day", "of", "journey")));
        var ids = leads(4);
        var first = queue(ids.get(0));
        queue(ids.get(1));
        assertThat(stateOf(queue(ids.get(2)))).isEqualTo(MessageState.REFUSED);
        provider.answers(email -> email.messageId().equals(first)
                ? new Outcome.Rejected("550 5.1.1 no such user", true)
                : ScriptedEmail.ACCEPTS.apply(email));

        dispatcher.dispatch();

        assertThat(stateOf(first)).isEqualTo(MessageState.FAILED);
        assertThat(stateOf(queue(ids.get(3)))).isEqualTo(MessageState.QUEUED);
        assertThat(messages.order(anOrder(ids.get(2), "again"))).isInstanceOf(OrderOutcome.Refused.class);
    }

    @Test
    void shouldAskTheCapsAgainAfterAPauseThatTheyForgot() {
        publish(aPolicy().row("One a day", ONE_A_DAY));
        var ada = aLead("ada@example.test");
        var yesterday = queue(ada);
        clock.advance(Duration.ofHours(25));
        var paused = messages.order(anOrder(ada, "second")).messageId();
        clock.advance(Duration.ofDays(3));

        dispatcher.dispatch();

        assertThat(provider.handed())
                .singleElement()
                .satisfies(email -> assertThat(email.messageId()).isIn(yesterday, paused));
        clock.advance(Duration.ofHours(23));
        dispatcher.dispatch();
        assertThat(provider.handed()).hasSize(1);
        clock.advance(Duration.ofHours(1));
        dispatcher.dispatch();
        assertThat(provider.handed()).hasSize(2);
        assertThat(stateOf(yesterday)).isEqualTo(MessageState.SENT);
        assertThat(stateOf(paused)).isEqualTo(MessageState.SENT);
    }

    @Test
    void shouldCountAndChargeAgainWhatAPersonReleases() {
        publish(aPolicy()
                .row("One a day", ONE_A_DAY)
                .row("Two a month", Map.of("rule", "quota", "limit", 2, "per", "month")));
        var ada = aLead("ada@example.test");
        var dead = queue(ada);
        provider.answers(email -> new Outcome.Unavailable("down", null));
        for (int i = 0; i < 12; i++) {
            dispatcher.dispatch();
            clock.advance(Duration.ofHours(10));
        }
        assertThat(stateOf(dead)).isEqualTo(MessageState.DEAD);
        queue(aLead("bob@example.test"));
        provider.answers(ScriptedEmail.ACCEPTS);
        deadLetters.release(messages.get(dead), "marketing");

        dispatcher.dispatch();

        assertThat(stateOf(dead)).isEqualTo(MessageState.SENT);
        assertThat(messages.order(anOrder(aLead("eve@example.test")))).isInstanceOf(OrderOutcome.Refused.class);
        assertThat(stateOf(messages.order(anOrder(ada, "next")).messageId())).isEqualTo(MessageState.REFUSED);
    }

    @Test
    void shouldKeepTheSameShareOfLeadsOut() {
        publish(aPolicy().row("Every fifth lead for comparison", Map.of("rule", "holdout", "limit", 20)));
        var ids = leads(500);

        var first = refused(ids, "first");
        var second = refused(ids, "second");

        assertThat(first).isEqualTo(second);
        assertThat(first.size()).isBetween(65, 135);
        assertThat(counted(Cause.HOLDOUT, false)).isEqualTo(2L * first.size());
    }

    @Test
    void shouldAskForAnOptInWhereThePolicyDoes() {
        publish(aPolicy().row("Only who agreed", Map.of("lead.country", "\"DE\""), Map.of("rule", "opt-in")));
        var ada = aLeadOf("ada@example.test", "DE");
        var bob = aLeadOf("bob@example.test", "DE");
        var eve = aLeadOf("eve@example.test", "IN");
        consents.record(
                List.of(new Consent(ada, Channel.EMAIL, "news", ConsentState.OPTED_IN, "form", clock.instant())));

        assertThat(messages.order(anOrder(ada))).isInstanceOf(OrderOutcome.Queued.class);
        assertThat(messages.order(anOrder(bob))).isInstanceOf(OrderOutcome.Refused.class);
        assertThat(messages.order(anOrder(eve))).isInstanceOf(OrderOutcome.Queued.class);
        assertThat(counted(Cause.CONSENT, false)).isEqualTo(1);
    }

    @Test
    void shouldLookAgainAtTheHourRightBeforeSending() {
        publish(aPolicy().row("Night rest", NIGHT));
        clock.set(Instant.parse("2026-03-02T19:59:00Z"));
        var waits = queue(aLeadIn("Europe/Berlin"));
        var drops = messages.order(held(anOrder(aLeadIn("Africa/Lagos")), "drop", null, null))
                .messageId();
        clock.set(Instant.parse("2026-03-02T21:00:00Z"));

        dispatcher.dispatch();

        assertThat(provider.handed()).isEmpty();
        assertThat(messages.get(waits).dueAt()).isEqualTo("2026-03-03T07:00:00Z");
        assertThat(messages.get(waits).attempts()).isZero();
        assertThat(stateOf(drops)).isEqualTo(MessageState.REFUSED);
    }

    @Test
    void shouldGiveTheRoomOfAMessageThatWasNotSentToTheNext() {
        publish(aPolicy().row("Two a day", TWO_A_DAY));
        var ada = aLead("ada@example.test");
        queue(ada);
        messages.order(anOrder(ada, "second"));
        optOut(ada, "news");
        dispatcher.dispatch();
        consents.record(List.of(new Consent(
                ada,
                Channel.EMAIL,
                "news",
                ConsentState.OPTED_IN,
                "form",
                clock.instant().plusSeconds(1))));

        var third = messages.order(anOrder(ada, "third")).messageId();

        assertThat(messages.get(third).dueAt()).isEqualTo(clock.instant());
    }

    @Test
    void shouldRefuseWhatWouldWaitTooLong() {
        publish(aPolicy().row("One a month", Map.of("rule", "cap", "limit", 1, "per", "30 days")));
        var ada = aLead("ada@example.test");
        queue(ada);

        var outcome = messages.order(anOrder(ada, "second"));

        assertThat(((OrderOutcome.Refused) outcome).reason())
                .contains("wait too long")
                .contains("One a month");
    }

    @Test
    void shouldRefuseToPublishARuleThatCannotBeRead() {
        var odd = aPolicy().row("Nobody knows", Map.of("rule", "cap", "limit", 3, "per", "fortnight"));

        assertThatThrownBy(() -> publish(odd))
                .rootCause()
                .hasMessageContaining("Rule \"Nobody knows\": per is \"fortnight\"")
                .hasMessageContaining("like 24 hours");
    }

    @Test
    void shouldNameARuleThatCannotBeReadForThisLead() {
        var computed = Map.of("rule", "cap", "limit", new Feel("lead.country"), "per", "7 days");
        publish(aPolicy().row("As the country says", computed));
        var ada = aLeadOf("ada@example.test", "DE");

        assertThatThrownBy(() -> queue(ada))
                .isInstanceOf(DecisionFailed.class)
                .hasMessageContaining("As the country says")
                .hasMessageContaining("limit is \"DE\"");
    }

    private void publish(io.itinera.engine.kit.PolicyRows policy) {
        policy.publish(walk.engine().getRepositoryService());
    }

    private List<String> refused(List<String> ids, String instance) {
        var outcomes = messages.orderAll(
                ids.stream().map(id -> anOrder(id, instance + id)).toList());
        var refused = new ArrayList<String>();
        for (int i = 0; i < ids.size(); i++) {
            if (outcomes.get(i) instanceof OrderOutcome.Refused) {
                refused.add(ids.get(i));
            }
        }
        return refused;
    }

    private long counted(Cause cause, boolean waits) {
        return heldBack.ofLastDays(365, "lead-nurture").stream()
                .filter(count -> count.cause() == cause && count.waits() == waits)
                .mapToLong(HeldBack::amount)
                .sum();
    }

    private String aLeadIn(String zone) {
        return leads.upsert(new LeadDraft(
                        null,
                        zone.replace('/', '.') + "@example.test",
                        null,
                        null,
                        "Ada",
                        null,
                        null,
                        null,
                        zone,
                        null,
                        Map.of(),
                        null))
                .lead()
                .id();
    }

    private String aLeadOf(String email, String country) {
        return leads.upsert(new LeadDraft(
                        null, email, null, null, "Ada", null, null, null, null, null, Map.of("country", country), null))
                .lead()
                .id();
    }

    private static MessageOrder held(MessageOrder order, String whenHeld, String sendWindow, Integer priority) {
        return new MessageOrder(
                order.leadId(),
                order.journeyKey(),
                order.instanceId(),
                order.elementId(),
                order.visit(),
                order.channel(),
                order.content(),
                order.topic(),
                order.purpose(),
                order.payload(),
                whenHeld,
                sendWindow,
                priority);
    }
}
