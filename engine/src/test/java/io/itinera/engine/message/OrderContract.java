package io.itinera.engine.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.connectors.Captured;
import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.NotFound;
import io.itinera.engine.timeline.Timeline;
import io.itinera.engine.timeline.TimelineEntry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

abstract class OrderContract extends OutboxContract {
    @Autowired
    Suppressions suppressions;

    @Autowired
    Timeline timeline;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Tally tally;

    @Autowired
    StoredCaptures captures;

    @Test
    void shouldQueueAnOrderOnceHoweverOftenItIsGiven() {
        var ada = aLead("ada@example.test");

        var first = messages.order(anOrder(ada));
        var again = messages.order(anOrder(ada));
        var inOneBatch = messages.orderAll(List.of(anOrder(ada), anOrder(ada)));

        assertThat(first).isInstanceOf(OrderOutcome.Queued.class);
        assertThat(List.of(again, inOneBatch.get(0), inOneBatch.get(1))).containsOnly(first);
        assertThat(messages.search(MessageSearch.ofLead(ada)).items()).hasSize(1);
    }

    @Test
    void shouldTakeEachVisitOfAStepForAnOrderOfItsOwn() {
        var ada = aLead("ada@example.test");
        var order = anOrder(ada);
        var secondRound = new MessageOrder(
                ada,
                order.journeyKey(),
                order.instanceId(),
                order.elementId(),
                "second-visit",
                "email",
                order.content(),
                null,
                null,
                null);

        var outcomes = messages.orderAll(List.of(order, secondRound, anOrder(ada, "another-instance")));

        assertThat(outcomes).extracting(OrderOutcome::messageId).doesNotHaveDuplicates();
        assertThat(messages.counts()).containsEntry(MessageState.QUEUED, 3L);
    }

    @Test
    void shouldRefuseALeadWithoutAddressAndSayWhy() {
        var visitor = aLead(null);

        var outcome = messages.order(anOrder(visitor));

        assertThat(outcome)
                .isEqualTo(new OrderOutcome.Refused(outcome.messageId(), "The lead has no address for e-mail"));
        assertThat(messages.order(anOrder(visitor))).isEqualTo(outcome);
    }

    @Test
    void shouldRefuseWhoOptedOutWithSourceAndDay() {
        var ada = aLead("ada@example.test");
        optOut(ada, "*");

        var outcome = messages.order(anOrder(ada));

        assertThat(reason(outcome)).isEqualTo("Opted out of e-mail (import, 2 March 2026)");
        assertThat(timelineOf(ada)).anySatisfy(entry -> {
            assertThat(entry.kind()).isEqualTo("message.refused");
            assertThat(entry.title()).isEqualTo("E-mail \"Grüße\" not sent");
            assertThat(entry.detail()).isEqualTo("Opted out of e-mail (import, 2 March 2026)");
        });
        assertThat(messages.counts()).containsEntry(MessageState.REFUSED, 1L).containsEntry(MessageState.QUEUED, 0L);
    }

    @Test
    void shouldRefuseOnlyTheTopicThatWasOptedOutOf() {
        var ada = aLead("ada@example.test");
        optOut(ada, "news");
        var other = anOrder(ada, "other").with("events", "marketing");

        assertThat(reason(messages.order(anOrder(ada))))
                .isEqualTo("Opted out of e-mail about \"news\" (import, 2 March 2026)");
        assertThat(messages.order(other)).isInstanceOf(OrderOutcome.Queued.class);
    }

    @Test
    void shouldLetTransactionalMessagesPassAnOptOutButNoSuppression() {
        var ada = aLead("ada@example.test");
        var eve = aLead("eve@example.test");
        optOut(ada, "*");
        suppressions.add("email", "Eve@example.test ", "mailbox does not exist");

        var toAda = messages.order(anOrder(ada).with("news", "transactional"));
        var toEve = messages.order(anOrder(eve).with("news", "transactional"));

        assertThat(toAda).isInstanceOf(OrderOutcome.Queued.class);
        assertThat(reason(toEve)).isEqualTo("The address is suppressed since 2 March 2026: mailbox does not exist");
    }

    @Test
    void shouldTakeTopicAndPurposeFromTheContentWhereTheStepNamesNone() {
        var ada = aLead("ada@example.test");

        var id = messages.order(anOrder(ada).with(null, null)).messageId();

        assertThat(messages.get(id).topic()).isEqualTo("news");
        assertThat(messages.get(id).purpose()).isEqualTo("marketing");
    }

    @Test
    void shouldNameTheRemedyOfAnOrderThatCannotBe() {
        var order = anOrder(aLead("ada@example.test"));

        assertThatThrownBy(() -> messages.order(change(order, "pigeon", order.content(), "marketing")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("\"pigeon\"")
                .hasMessageContaining("email");
        assertThatThrownBy(() -> messages.order(change(order, "email", "nothing", "marketing")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("\"nothing\"")
                .hasMessageContaining("test-greeting");
        assertThatThrownBy(() -> messages.order(change(order, "email", order.content(), "fun")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("marketing or transactional");
        assertThatThrownBy(() -> messages.order(anOrder(order.leadId(), "x".repeat(65))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("at most 64");
    }

    @Test
    void shouldForgetTheOrderWithTheTransactionThatGaveIt() {
        var ada = aLead("ada@example.test");

        transaction.executeWithoutResult(status -> {
            messages.order(anOrder(ada));
            status.setRollbackOnly();
        });

        assertThat(messages.search(MessageSearch.ofLead(ada)).items()).isEmpty();
    }

    @Test
    void shouldPageThroughTheOutboxByEachFilterWithoutLossOrRepetition() {
        var ids = new ArrayList<String>();
        for (var lead : leads(25)) {
            ids.add(queue(lead));
            clock.advance(Duration.ofMillis(ids.size() % 3));
        }
        var seen = new ArrayList<String>();
        String cursor = null;

        do {
            var page = messages.search(new MessageSearch(null, MessageState.QUEUED, "email", cursor, 10));
            page.items().forEach(message -> seen.add(message.id()));
            cursor = page.next();
        } while (cursor != null);

        assertThat(seen).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(messages.search(new MessageSearch(null, MessageState.SENT, null, null, 10))
                        .items())
                .isEmpty();
        assertThatThrownBy(() -> messages.search(new MessageSearch(null, null, null, "x' OR 1=1", 10)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void shouldCountAndForgetWithTheLead() {
        var ada = aLead("ada@example.test");
        var eve = aLead("eve@example.test");
        optOut(eve, "*");
        queue(ada);
        queue(eve);

        leads.erase(eve);

        assertThat(messages.counts()).containsEntry(MessageState.QUEUED, 1L).containsEntry(MessageState.REFUSED, 0L);
        assertThat(messages.search(MessageSearch.ofLead(eve)).items()).isEmpty();
    }

    @Test
    void shouldKeepTheCountsWhenTheirStepsAreFolded() {
        var refused = leads(120);
        refused.forEach(lead -> optOut(lead, "*"));
        refused.forEach(this::queue);

        tally.compact();
        tally.compact();

        assertThat(messages.counts()).containsEntry(MessageState.REFUSED, 120L);
    }

    @Test
    void shouldExportTheMessagesOfALead() {
        var ada = aLead("ada@example.test");
        var id = queue(ada);

        assertThat(leads.export(ada).get("messages")).asList().extracting("id").containsExactly(id);
        assertThatThrownBy(() -> messages.get("none")).isInstanceOf(NotFound.class);
    }

    @Test
    void shouldShowWhatACaptureProviderKeptUntilTheLeadIsErased() {
        var ada = aLead("ada@example.test");
        var id = queue(ada);
        captures.keep(new Captured("email", id, Map.of("to", "ada@example.test", "subject", "First")));
        captures.keep(
                new Captured("email", id, Map.of("to", "ada@example.test", "subject", "Grüße 👋", "html", "<p>x</p>")));

        var rendered = messages.rendered(id);
        leads.erase(ada);

        assertThat(rendered.subject()).isEqualTo("Grüße 👋");
        assertThat(rendered.html()).isEqualTo("<p>x</p>");
        assertThat(rendered.asSent()).isTrue();
        assertThat(captures.find(id)).isEmpty();
    }

    private List<TimelineEntry> timelineOf(String leadId) {
        return timeline.of(leadId, null, 50).items();
    }

    private static String reason(OrderOutcome outcome) {
        return ((OrderOutcome.Refused) outcome).reason();
    }

    private static MessageOrder change(MessageOrder order, String channel, String content, String purpose) {
        return new MessageOrder(
                order.leadId(),
                order.journeyKey(),
                order.instanceId(),
                order.elementId(),
                order.visit(),
                channel,
                content,
                order.topic(),
                purpose,
                Map.of());
    }
}
