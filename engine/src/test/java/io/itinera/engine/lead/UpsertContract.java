package io.itinera.engine.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.engine.base.Conflict;
import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.kit.EngineContract;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class UpsertContract extends EngineContract {
    @Autowired
    Leads leads;

    @Test
    void shouldCreateALeadAndKeepWhatWasSaid() {
        var draft = LeadDraft.byEmail("  Ada@Example.Test ")
                .withName("Ada", "Löwe")
                .withAttribute("visits", 3)
                .withAttribute("score by hand", "2.50");

        var upserted = leads.upsert(draft);

        assertThat(upserted.created()).isTrue();
        var lead = leads.get(upserted.lead().id());
        assertThat(lead).isEqualTo(upserted.lead());
        assertThat(lead.email()).isEqualTo("ada@example.test");
        assertThat(lead.displayName()).isEqualTo("Ada Löwe");
        assertThat(lead.lifecycleStage()).isEqualTo(LifecycleStage.LEAD);
        assertThat(lead.attributes()).isEqualTo(Map.of("visits", 3, "score by hand", "2.50"));
        assertThat(lead.createdAt()).isEqualTo(clock.instant());
    }

    @Test
    void shouldChangeOnlyWhatTheDraftSays() {
        var created = leads.upsert(LeadDraft.byExternalId("crm-1")
                .withName("Ada", "Löwe")
                .withAttribute("a", 1)
                .withAttribute("b", 2));
        clock.advance(Duration.ofHours(1));

        var changed = leads.upsert(LeadDraft.byExternalId("crm-1")
                .withName(null, "")
                .withAttribute("b", null)
                .withAttribute("c", true));

        assertThat(changed.created()).isFalse();
        var lead = changed.lead();
        assertThat(lead.id()).isEqualTo(created.lead().id());
        assertThat(lead.firstName()).isEqualTo("Ada");
        assertThat(lead.lastName()).isNull();
        assertThat(lead.attributes()).isEqualTo(Map.of("a", 1, "c", true));
        assertThat(lead.createdAt()).isEqualTo(created.lead().createdAt());
        assertThat(lead.updatedAt()).isEqualTo(clock.instant());
    }

    @Test
    void shouldLeaveTheLeadUntouchedWhereTheDraftSaysNothingNew() {
        var draft = LeadDraft.byEmail("ada@example.test").withAttribute("visits", 3);
        var before = leads.upsert(draft).lead();
        clock.advance(Duration.ofDays(1));

        var after = leads.upsert(draft).lead();

        assertThat(after).isEqualTo(before);
    }

    @Test
    void shouldRefuseADraftWhoseNamesBelongToTwoLeads() {
        leads.upsert(LeadDraft.byExternalId("crm-1"));
        leads.upsert(LeadDraft.byEmail("ada@example.test"));
        var both = LeadDraft.byExternalId("crm-1").withIdentities("crm-1", "ada@example.test", null);

        assertThatThrownBy(() -> leads.upsert(both))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("crm-1")
                .hasMessageContaining("ada@example.test");

        assertThat(leads.findByExternalId("crm-1").orElseThrow().email()).isNull();
    }

    @Test
    void shouldRefuseBadDraftsAndTakeTheOthers() {
        var results = leads.upsertAll(List.of(
                LeadDraft.byEmail("ada@example.test"),
                LeadDraft.byEmail("no address"),
                LeadDraft.byExternalId(" "),
                LeadDraft.byEmail("ada@example.test").withName("Ada", null)));

        assertThat(results.get(0)).isInstanceOf(UpsertResult.Done.class);
        assertThat(results.get(1))
                .isInstanceOfSatisfying(
                        UpsertResult.Refused.class,
                        refused -> assertThat(refused.field()).isEqualTo("email"));
        assertThat(results.get(2)).isInstanceOf(UpsertResult.Refused.class);
        var first = (UpsertResult.Done) results.get(0);
        assertThat(results.get(3)).isEqualTo(new UpsertResult.Done(first.leadId(), false));
        assertThat(leads.get(first.leadId()).firstName()).isEqualTo("Ada");
        assertThat(leads.count()).isEqualTo(1);
    }

    @Test
    void shouldNameTheFieldAtFault() {
        assertThatThrownBy(
                        () -> leads.upsert(LeadDraft.byEmail("ada@example.test").withName("x".repeat(101), null)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("firstName has 101 characters, at most 100");
    }
}
