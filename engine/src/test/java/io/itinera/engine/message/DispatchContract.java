package io.itinera.engine.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.connectors.Outcome;
import io.itinera.connectors.email.Email;
import io.itinera.engine.lead.LeadDraft;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class DispatchContract extends OutboxContract {
    @Autowired
    Suppressions suppressions;

    @Autowired
    SentCounts sentCounts;

    @Test
    void shouldSendWhatIsDueWithTheMessageIdAsKey() {
        var id = queue(aLead("ada@example.test"));

        int taken = dispatcher.dispatch();

        assertThat(taken).isEqualTo(1);
        assertThat(provider.handed()).singleElement().satisfies(email -> {
            assertThat(email.messageId()).isEqualTo(id);
            assertThat(email.to()).isEqualTo("ada@example.test");
            assertThat(email.subject()).isEqualTo("Hello Ada, news for you");
        });
        var sent = messages.get(id);
        assertThat(sent.state()).isEqualTo(MessageState.SENT);
        assertThat(sent.provider()).isEqualTo("scripted");
        assertThat(sent.providerId()).isEqualTo("provider-" + id);
        assertThat(sent.sentAt()).isEqualTo(clock.instant());
        assertThat(messages.counts()).containsEntry(MessageState.SENT, 1L).containsEntry(MessageState.QUEUED, 0L);
        assertThat(dispatcher.dispatch()).isZero();
    }

    @Test
    void shouldCountByStepWhatWasSentAndNothingElse() {
        var message = messages.get(queue(aLead("ada@example.test")));
        queue(aLead("grace@example.test"));
        var failing = aLead("nobody@example.test");
        queue(failing);
        provider.answers(email -> email.to().startsWith("nobody")
                ? new Outcome.Rejected("no such user", true)
                : new Outcome.Accepted("provider-" + email.messageId()));

        dispatcher.dispatch();
        dispatcher.dispatch();

        assertThat(sentCounts.ofContent(message.content()))
                .containsExactly(new SentCount(message.journeyKey(), message.elementId(), message.content(), 2));
        assertThat(sentCounts.ofJourney(message.journeyKey())).isEqualTo(sentCounts.ofContent(message.content()));
    }

    @Test
    void shouldAskPolicyAgainRightBeforeSending() {
        var ada = aLead("ada@example.test");
        var id = queue(ada);
        optOut(ada, "*");

        dispatcher.dispatch();

        assertThat(provider.handed()).isEmpty();
        assertThat(messages.get(id).state()).isEqualTo(MessageState.REFUSED);
        assertThat(messages.get(id).reason()).startsWith("Opted out of e-mail");
    }

    @Test
    void shouldTryAgainLaterAndLaterWhileTheProviderIsAwayAndGiveUpInTheEnd() {
        var id = queue(aLead("ada@example.test"));
        provider.answers(email -> new Outcome.Unavailable("mail server is down", null));

        dispatcher.dispatch();
        assertThat(stateOf(id)).isEqualTo(MessageState.QUEUED);
        assertThat(messages.get(id).reason()).isEqualTo("mail server is down");
        assertThat(messages.get(id).dueAt())
                .isBetween(clock.instant().plusSeconds(48), clock.instant().plusSeconds(72));
        assertThat(dispatcher.dispatch()).isZero();

        for (int tries = 1; tries < 12; tries++) {
            assertThat(stateOf(id)).isEqualTo(MessageState.QUEUED);
            clock.advance(Duration.ofHours(10));
            dispatcher.dispatch();
        }
        assertThat(provider.handed()).hasSize(12).extracting(Email::messageId).containsOnly(id);
        assertThat(stateOf(id)).isEqualTo(MessageState.DEAD);
        assertThat(messages.get(id).reason()).isEqualTo("Given up after 12 tries. The last one: mail server is down");
    }

    @Test
    void shouldWaitAsLongAsTheProviderAsksFor() {
        var id = queue(aLead("ada@example.test"));
        provider.answers(email -> new Outcome.Unavailable("too many", Duration.ofHours(1)));

        dispatcher.dispatch();

        assertThat(messages.get(id).dueAt()).isEqualTo(clock.instant().plus(Duration.ofHours(1)));
    }

    @Test
    void shouldSuppressAnAddressThatDoesNotExist() {
        var ada = aLead("ada@example.test");
        var id = queue(ada);
        provider.answers(email -> new Outcome.Rejected("550 5.1.1 no such user", true));

        dispatcher.dispatch();

        assertThat(stateOf(id)).isEqualTo(MessageState.FAILED);
        assertThat(messages.get(id).reason()).isEqualTo("550 5.1.1 no such user");
        assertThat(suppressions.check("email", "ADA@example.test")).isPresent();
        assertThat(messages.order(anOrder(ada, "next"))).isInstanceOf(OrderOutcome.Refused.class);
    }

    @Test
    void shouldSuppressThePushTokenOfAnAppThatIsGone() {
        var ada = leads.upsert(new LeadDraft(
                        null,
                        "ada@example.test",
                        null,
                        "+491701234567",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Map.of("pushToken", "fcm:gone"),
                        null))
                .lead()
                .id();
        var order = new MessageOrder(
                ada, null, "i", "send", "first-visit", "push", "test-greeting", null, "transactional", Map.of());
        var id = messages.order(order).messageId();

        dispatcher.dispatch();

        assertThat(stateOf(id)).isEqualTo(MessageState.FAILED);
        assertThat(suppressions.check("push", "fcm:gone")).isPresent();
        assertThat(suppressions.counts()).containsExactly(Map.entry("push", 1L));
        assertThat(bounceProbe.heard).hasSize(1);
    }

    @Test
    void shouldRecordWhatBecameOfMessagesWhoeverFailsToHearOfIt() {
        var id = queue(aLead("ada@example.test"));
        provider.answers(email -> new Outcome.Rejected("550 5.1.1 no such user", true));
        bounceProbe.broken = true;

        dispatcher.dispatch();

        assertThat(stateOf(id)).isEqualTo(MessageState.FAILED);
        assertThat(bounceProbe.heard).isEmpty();
        bounceProbe.broken = false;
        assertThat(tellBounces.tellRest()).isTrue();
        assertThat(bounceProbe.heard).singleElement().satisfies(heard -> {
            assertThat(heard.message().id()).isEqualTo(id);
            assertThat(heard.reason()).isEqualTo("550 5.1.1 no such user");
        });
        assertThat(tellBounces.tellRest()).isFalse();
    }

    @Test
    void shouldNotSuppressAnAddressForARefusalThatMayBeOurs() {
        var id = queue(aLead("ada@example.test"));
        provider.answers(email -> new Outcome.Rejected("550 5.7.1 looks like spam", false));

        dispatcher.dispatch();

        assertThat(stateOf(id)).isEqualTo(MessageState.FAILED);
        assertThat(suppressions.check("email", "ada@example.test")).isEmpty();
    }

    @Test
    void shouldFailWhatCannotBeRenderedAndSendTheOthers() {
        var ada = aLead("ada@example.test");
        var bad = new MessageOrder(ada, null, "i", "send", "first-visit", "email", "test-broken", null, null, Map.of());
        var badId = messages.order(bad).messageId();
        var goodId = queue(ada);

        dispatcher.dispatch();

        assertThat(stateOf(badId)).isEqualTo(MessageState.FAILED);
        assertThat(messages.get(badId).reason()).contains("content/test-broken/body.html.vm, line 4");
        assertThat(stateOf(goodId)).isEqualTo(MessageState.SENT);
    }

    @Test
    void shouldKeepAMessageWhoseProviderThrows() {
        var id = queue(aLead("ada@example.test"));
        provider.answers(email -> {
            throw new IllegalStateException("surprise");
        });

        dispatcher.dispatch();

        assertThat(stateOf(id)).isEqualTo(MessageState.QUEUED);
        assertThat(messages.get(id).reason()).contains("surprise");
    }

    @Test
    void shouldNotWearOutTheBatchOnAProviderThatIsDown() {
        leads(30).forEach(this::queue);
        provider.answers(email -> new Outcome.Unavailable("down", null));

        dispatcher.dispatch();

        assertThat(provider.handed()).hasSize(5);
        assertThat(messages.search(new MessageSearch(null, MessageState.QUEUED, null, null, 100))
                        .items())
                .filteredOn(message -> message.attempts() == 0)
                .hasSize(25);
    }

    @Test
    void shouldGiveBackTheRestWhenTheProgramStops() {
        leads(10).forEach(this::queue);

        dispatcher.dispatch(() -> provider.handed().size() == 3);

        assertThat(messages.counts()).containsEntry(MessageState.SENT, 3L).containsEntry(MessageState.QUEUED, 7L);
        assertThat(dispatcher.dispatch()).isEqualTo(7);
        assertThat(provider.handedTo()).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void shouldNotStartASendThatItsLeaseMayNotOutlast() {
        leads(10).forEach(this::queue);
        provider.answers(email -> {
            clock.advance(Duration.ofMinutes(2));
            return ScriptedEmail.ACCEPTS.apply(email);
        });

        dispatcher.dispatch();

        assertThat(provider.handed()).hasSize(4);
        assertThat(messages.counts()).containsEntry(MessageState.SENT, 4L).containsEntry(MessageState.QUEUED, 6L);
    }

    @Test
    void shouldSendToTheAddressThatTheLeadHasNow() {
        var ada = leads.upsert(new LeadDraft(
                        "crm-1", "ada@example.test", null, null, "Ada", null, null, null, null, null, Map.of(), null))
                .lead()
                .id();
        queue(ada);
        leads.upsert(new LeadDraft(
                "crm-1", "ada@new.example.test", null, null, null, null, null, null, null, null, Map.of(), null));

        dispatcher.dispatch();

        assertThat(provider.handedTo()).isEqualTo(List.of("ada@new.example.test"));
    }

    @Test
    void shouldShowAMessageAsItWouldBeNowWhereNobodyKeptIt() {
        var id = queue(aLead("ada@example.test"));
        dispatcher.dispatch();

        var rendered = messages.rendered(id);

        assertThat(rendered.subject()).isEqualTo("Hello Ada, news for you");
        assertThat(rendered.asSent()).isFalse();
        assertThat(rendered.note()).contains("just now");
    }
}
