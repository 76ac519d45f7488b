package io.itinera.engine.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.engine.base.Conflict;
import io.itinera.engine.consent.Channel;
import io.itinera.engine.consent.ConsentState;
import io.itinera.engine.consent.Consents;
import io.itinera.engine.event.Event;
import io.itinera.engine.event.Events;
import io.itinera.engine.event.IncomingEvent;
import io.itinera.engine.event.LeadRef;
import io.itinera.engine.kit.EngineContract;
import io.itinera.engine.kit.SettableClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class IdentityContract extends EngineContract {
    private static final LeadDraft VISITOR = LeadDraft.byAnonymousId("cookie-1");

    @Autowired
    Leads leads;

    @Autowired
    Events events;

    @Autowired
    Consents consents;

    @Test
    void shouldIdentifyAVisitorOnceTheAddressIsKnown() {
        var visitor = leads.upsert(VISITOR.withAttribute("campaign", "spring")).lead();

        var identified = leads.upsert(VISITOR.withIdentities(null, "ada@example.test", "cookie-1"));

        assertThat(visitor.lifecycleStage()).isEqualTo(LifecycleStage.ANONYMOUS);
        assertThat(visitor.displayName()).startsWith("Anonymous lead ");
        assertThat(identified.created()).isFalse();
        assertThat(identified.lead().id()).isEqualTo(visitor.id());
        assertThat(identified.lead().lifecycleStage()).isEqualTo(LifecycleStage.LEAD);
        assertThat(identified.lead().attributes()).isEqualTo(Map.of("campaign", "spring"));
    }

    @Test
    void shouldHandOverWhatAVisitorDidToTheLeadItTurnsOutToBe() {
        var known = leads.upsert(LeadDraft.byEmail("ada@example.test").withAttribute("plan", "pro"))
                .lead();
        var visitor = leads.upsert(VISITOR.withAttribute("plan", "none").withAttribute("campaign", "spring"))
                .lead();
        events.ingest(List.of(new IncomingEvent("e1", LeadRef.byAnonymousId("cookie-1"), "page_view", null, null)));

        var merged = leads.upsert(VISITOR.withIdentities(null, "ada@example.test", "cookie-1"));

        assertThat(merged.created()).isFalse();
        assertThat(merged.lead().id()).isEqualTo(known.id());
        assertThat(merged.lead().attributes()).isEqualTo(Map.of("plan", "pro", "campaign", "spring"));
        assertThat(leads.find(visitor.id())).isEmpty();
        assertThat(events.latest(known.id(), null, 10)).extracting(Event::id).containsExactly("e1");
        var name = new Identity(IdentityKind.ANONYMOUS_ID, "cookie-1");
        assertThat(leads.resolve(List.of(name))).isEqualTo(Map.of(name, known.id()));
    }

    @Test
    void shouldNotForgetWhatAVisitorRefused() {
        leads.upsert(VISITOR.withConsent(Channel.PUSH, ConsentState.OPTED_OUT), "banner");
        var known = leads.upsert(LeadDraft.byEmail("ada@example.test")).lead();
        clock.advance(Duration.ofHours(1));

        leads.upsert(VISITOR.withIdentities(null, "ada@example.test", "cookie-1"));

        assertThat(consents.history(known.id())).singleElement().satisfies(said -> {
            assertThat(said.state()).isEqualTo(ConsentState.OPTED_OUT);
            assertThat(said.source()).isEqualTo("banner");
            assertThat(said.at()).isEqualTo(SettableClock.START);
        });
        assertThat(consents.state(known.id(), Channel.PUSH, "*")).isEqualTo(ConsentState.OPTED_OUT);
    }

    @Test
    void shouldHandOverAVisitorThatAppearsInTheSameChunk() {
        leads.upsert(LeadDraft.byEmail("ada@example.test"));

        var results = leads.upsertAll(
                List.of(VISITOR, VISITOR.withIdentities(null, "ada@example.test", "cookie-1"), VISITOR));

        var known = leads.findByEmail("ada@example.test").orElseThrow();
        assertThat(results).containsOnly(new UpsertResult.Done(known.id(), false));
        assertThat(leads.count()).isEqualTo(1);
    }

    @Test
    void shouldTakeSomebodyElseOnASharedDeviceForSomebodyElse() {
        var ada = leads.upsert(VISITOR.withIdentities(null, "ada@example.test", "cookie-1"))
                .lead();

        var bob = leads.upsert(VISITOR.withIdentities(null, "bob@example.test", "cookie-1"));

        assertThat(bob.created()).isTrue();
        assertThat(leads.get(ada.id()).email()).isEqualTo("ada@example.test");
        assertThat(leads.upsert(VISITOR).lead().id()).isEqualTo(bob.lead().id());
    }

    @Test
    void shouldFollowALeadToANewAddressAndSetTheOldOneFree() {
        var draft = LeadDraft.byExternalId("crm-1");
        var ada = leads.upsert(draft.withIdentities("crm-1", "ada@example.test", null))
                .lead();

        leads.upsert(draft.withIdentities("crm-1", "ada@new.example.test", null));
        var successor = leads.upsert(LeadDraft.byEmail("ada@example.test"));

        assertThat(leads.findByEmail("ada@new.example.test").orElseThrow().id()).isEqualTo(ada.id());
        assertThat(successor.created()).isTrue();
    }

    @Test
    void shouldPassAnAddressOnWithinOneChunk() {
        leads.upsert(LeadDraft.byExternalId("crm-1").withIdentities("crm-1", "info@example.test", null));

        leads.upsertAll(List.of(
                LeadDraft.byExternalId("crm-1").withIdentities("crm-1", "ada@example.test", null),
                LeadDraft.byExternalId("crm-2").withIdentities("crm-2", "info@example.test", null)));

        assertThat(leads.findByEmail("info@example.test").orElseThrow().externalId())
                .isEqualTo("crm-2");
        assertThat(leads.findByEmail("ada@example.test").orElseThrow().externalId())
                .isEqualTo("crm-1");
    }

    @Test
    void shouldKeepTheAddressOfALeadThatIsNamedByAnotherName() {
        var draft = LeadDraft.byExternalId("crm-1");
        leads.upsert(draft.withIdentities("crm-1", "ada@example.test", null));

        leads.upsert(draft.withName("Ada", null));

        assertThat(leads.findByEmail("ada@example.test")).isPresent();
    }

    @Test
    void shouldRefuseAnAddressUnderAnotherExternalId() {
        leads.upsert(LeadDraft.byExternalId("crm-1").withIdentities("crm-1", "ada@example.test", null));
        var other = LeadDraft.byExternalId("crm-2").withIdentities("crm-2", "ada@example.test", null);

        assertThatThrownBy(() -> leads.upsert(other))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("crm-1")
                .hasMessageContaining("crm-2");

        assertThat(leads.count()).isEqualTo(1);
    }

    @Test
    void shouldNotMistakeAnExternalIdForAnAddress() {
        leads.upsert(LeadDraft.byExternalId("ada@example.test"));

        var byEmail = leads.upsert(LeadDraft.byEmail("ada@example.test"));

        assertThat(byEmail.created()).isTrue();
    }
}
