package io.itinera.engine.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.engine.base.NotFound;
import io.itinera.engine.consent.Channel;
import io.itinera.engine.consent.ConsentState;
import io.itinera.engine.consent.Consents;
import io.itinera.engine.event.Events;
import io.itinera.engine.event.IncomingEvent;
import io.itinera.engine.event.LeadRef;
import io.itinera.engine.kit.EngineContract;
import io.itinera.engine.timeline.Timeline;
import io.itinera.engine.timeline.TimelineEntry;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class LeadFileContract extends EngineContract {
    @Autowired
    Leads leads;

    @Autowired
    Events events;

    @Autowired
    Consents consents;

    @Autowired
    Timeline timeline;

    private String aLeadWithAPast() {
        var draft = LeadDraft.byEmail("ada@example.test").withConsent(Channel.EMAIL, ConsentState.OPTED_OUT);
        var id = leads.upsert(draft, "form newsletter").lead().id();
        clock.advance(Duration.ofMinutes(1));
        events.ingest(List.of(new IncomingEvent("e1", LeadRef.byId(id), "page_view", null, null)));
        clock.advance(Duration.ofMinutes(1));
        leads.moveTo(id, LifecycleStage.MQL);
        return id;
    }

    @Test
    void shouldTellThePastNewestFirst() {
        var id = aLeadWithAPast();

        var page = timeline.of(id, null, 10);

        assertThat(page.items())
                .extracting(TimelineEntry::title)
                .startsWith("Lifecycle stage: Marketing-qualified", "Page view")
                .contains("Opted out of e-mail", "First seen")
                .hasSize(4);
        assertThat(page.items()).extracting(TimelineEntry::detail).contains("Source: form newsletter", "Was: Lead");
    }

    @Test
    void shouldTellThePastInPages() {
        var id = aLeadWithAPast();
        var whole = timeline.of(id, null, 10).items();

        var first = timeline.of(id, null, 3);
        var second = timeline.of(id, first.next(), 3);

        assertThat(first.items()).isEqualTo(whole.subList(0, 3));
        assertThat(second.items()).isEqualTo(whole.subList(3, 4));
        assertThat(second.next()).isNull();
    }

    @Test
    void shouldExportWhatEveryFeatureKeeps() {
        var id = aLeadWithAPast();

        var export = leads.export(id);

        assertThat(export).containsKeys("lead", "identities", "events", "consents");
        assertThat(export.get("events").toString()).contains("page_view");
        assertThat(export.get("consents").toString()).contains("form newsletter");
    }

    @Test
    void shouldEraseWhatEveryFeatureKeeps() {
        var id = aLeadWithAPast();

        leads.erase(id);

        assertThat(leads.find(id)).isEmpty();
        assertThat(leads.findByEmail("ada@example.test")).isEmpty();
        assertThat(events.last(id)).isEmpty();
        assertThat(consents.history(id)).isEmpty();
        assertThat(consents.of(id)).isEmpty();
        assertThat(timeline.of(id, null, 10).items()).isEmpty();
        assertThatThrownBy(() -> leads.erase(id)).isInstanceOf(NotFound.class).hasMessageContaining(id);
    }
}
