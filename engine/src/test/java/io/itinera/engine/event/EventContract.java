package io.itinera.engine.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.kit.AtOnce;
import io.itinera.engine.kit.EngineContract;
import io.itinera.engine.kit.SettableClock;
import io.itinera.engine.lead.LeadDraft;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.lead.LifecycleStage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class EventContract extends EngineContract {
    private final List<Event> heard = Collections.synchronizedList(new ArrayList<>());

    @Autowired
    Events events;

    @Autowired
    Leads leads;

    private String ada;

    @BeforeEach
    void aLeadAndAListener() {
        ada = leads.upsert(LeadDraft.byExternalId("crm-1").withIdentities("crm-1", "ada@example.test", null))
                .lead()
                .id();
        eventProbe.react(heard::addAll);
    }

    private static IncomingEvent click(String id, LeadRef lead) {
        return new IncomingEvent(id, lead, "click", null, null);
    }

    @Test
    void shouldKeepAnEventWhicheverNameTheLeadIsGiven() {
        var occurred = Instant.parse("2026-03-01T10:00:00.123Z");
        var batch = List.of(
                new IncomingEvent("e1", LeadRef.byId(ada), "click", occurred, Map.of("link", "pricing")),
                click("e2", LeadRef.byExternalId("crm-1")),
                click("e3", LeadRef.byEmail(" ADA@example.test")));

        var ingested = events.ingest(batch);

        assertThat(ingested).isEqualTo(new Ingested(3, 0, List.of()));
        assertThat(events.latest(ada, null, 10)).extracting(Event::id).containsExactly("e3", "e2", "e1");
        assertThat(events.latest(ada, SettableClock.START, 10))
                .containsExactly(
                        new Event("e1", ada, "click", occurred, SettableClock.START, Map.of("link", "pricing")));
        assertThat(events.last(ada).orElseThrow().id()).isEqualTo("e3");
        assertThat(heard).extracting(Event::id).containsExactly("e1", "e2", "e3");
    }

    @Test
    void shouldCountRepetitionsAndTellNobodyOfThem() {
        events.ingest(List.of(click("e1", LeadRef.byId(ada))));
        heard.clear();

        var again = events.ingest(List.of(
                click("e1", LeadRef.byId(ada)), click("e2", LeadRef.byId(ada)), click("e2", LeadRef.byId(ada))));

        assertThat(again).isEqualTo(new Ingested(1, 2, List.of()));
        assertThat(heard).extracting(Event::id).containsExactly("e2");
        assertThat(events.ingest(List.of(click("e1", LeadRef.byId(ada)), click("e2", LeadRef.byId(ada)))))
                .isEqualTo(new Ingested(0, 2, List.of()));
    }

    @Test
    void shouldTakeEventsWithoutIdAsNewEveryTime() {
        var anonymous = click(null, LeadRef.byId(ada));

        assertThat(events.ingest(List.of(anonymous, anonymous)).accepted()).isEqualTo(2);
    }

    @Test
    void shouldRejectBadEventsOneByOneAndSayWhy() {
        var future = SettableClock.START.plusSeconds(7_200);
        var batch = Arrays.asList(
                click("ok", LeadRef.byId(ada)),
                new IncomingEvent("e1", LeadRef.byId(ada), " ", null, null),
                click("e2", null),
                click("e3", LeadRef.byId("nobody")),
                click("e4", LeadRef.byEmail("bob@example.test")),
                new IncomingEvent("e5", LeadRef.byId(ada), "click", future, null),
                new IncomingEvent("e6", LeadRef.byId(ada), "click", null, Map.of("a", "x".repeat(8_001))),
                null,
                click("e8", new LeadRef(null, "crm-9", null, "cookie-9")));

        var ingested = events.ingest(batch);

        assertThat(ingested.accepted()).isEqualTo(1);
        assertThat(ingested.duplicates()).isZero();
        assertThat(ingested.rejected()).extracting(RejectedEvent::index).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(ingested.rejected())
                .extracting(RejectedEvent::message)
                .satisfiesExactly(
                        message -> assertThat(message).contains("no type"),
                        message -> assertThat(message).contains("whose it is"),
                        message -> assertThat(message).contains("no lead with id \"nobody\""),
                        message -> assertThat(message).contains("no lead with email \"bob@example.test\""),
                        message -> assertThat(message).contains("future"),
                        message -> assertThat(message).contains("attributes"),
                        message -> assertThat(message).contains("null"),
                        message -> assertThat(message).contains("externalId \"crm-9\""));
    }

    @Test
    void shouldMakeAnUnknownVisitorAnAnonymousLead() {
        var visitor = LeadRef.byAnonymousId("cookie-1");

        var ingested = events.ingest(List.of(click("e1", visitor), click("e2", visitor)));
        events.ingest(List.of(click("e3", visitor)));

        assertThat(ingested.accepted()).isEqualTo(2);
        assertThat(leads.count()).isEqualTo(2);
        var lead = leads.get(heard.get(0).leadId());
        assertThat(lead.lifecycleStage()).isEqualTo(LifecycleStage.ANONYMOUS);
        assertThat(events.latest(lead.id(), null, 10)).hasSize(3);
    }

    @Test
    void shouldKeepEachEventOnceWhenTwoNodesReceiveTheSameBatch() {
        var batch = IntStream.range(0, 2_000)
                .mapToObj(i -> click("e" + i, LeadRef.byAnonymousId("cookie-" + i % 300)))
                .toList();
        var backwards = new ArrayList<>(batch);
        Collections.reverse(backwards);

        var results = AtOnce.run(() -> events.ingest(batch), () -> events.ingest(backwards));

        assertThat(results.stream().mapToInt(Ingested::accepted).sum()).isEqualTo(2_000);
        assertThat(results.stream().mapToInt(Ingested::duplicates).sum()).isEqualTo(2_000);
        assertThat(leads.count()).isEqualTo(301);
        var senders = leads.idsAfter(null, 1_000);
        var counts = events.counts(senders, "click");
        assertThat(counts).hasSize(300);
        assertThat(counts.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(2_000);
    }

    @Test
    void shouldCountEachTypeByItself() {
        var visit = new IncomingEvent("e3", LeadRef.byId(ada), "visit", null, null);
        events.ingest(List.of(click("e1", LeadRef.byId(ada)), click("e2", LeadRef.byId(ada)), visit));
        events.ingest(List.of(click("e2", LeadRef.byId(ada)), click("e4", LeadRef.byId(ada))));

        assertThat(events.count(ada, "click")).isEqualTo(3);
        assertThat(events.count(ada, "visit")).isEqualTo(1);
        assertThat(events.count(ada, "purchase")).isZero();
        assertThat(leads.export(ada)).containsEntry("eventCounts", Map.of("click", 3L, "visit", 1L));
    }

    @Test
    void shouldRejectOnlyTheEventThatASubscriberCannotDigest() {
        eventProbe.react(received -> {
            if (received.stream().anyMatch(event -> event.id().equals("e77"))) {
                throw new IllegalStateException("a subscriber's mistake");
            }
            heard.addAll(received);
        });

        var ingested = events.ingest(IntStream.range(0, 200)
                .mapToObj(i -> click("e" + i, LeadRef.byId(ada)))
                .toList());

        assertThat(ingested.accepted()).isEqualTo(199);
        assertThat(ingested.rejected()).singleElement().satisfies(rejected -> {
            assertThat(rejected.index()).isEqualTo(77);
            assertThat(rejected.message()).contains("e77", "send it again");
        });
        assertThat(events.latest(ada, null, 1_000)).hasSize(199);
        assertThat(heard).hasSize(199);
    }

    @Test
    void shouldRefuseATooLargeBatch() {
        var batch = Collections.nCopies(10_001, click("e", LeadRef.byId(ada)));

        assertThatThrownBy(() -> events.ingest(batch))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("10001 events; send at most 10000");
    }
}
