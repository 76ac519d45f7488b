package io.itinera.processmodels;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.lead.LeadDraft;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.message.Messages;
import io.itinera.engine.message.RenderedMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the journey sends reads well, whether much or little is known of the lead. */
class ContentTest extends JourneyTrace {
    @Autowired
    private Messages messages;

    @Autowired
    private Leads leads;

    @Test
    void shouldReadWellWhereOnlyTheAddressIsKnown() {
        var lead = notReady();

        assertThat(sentTo(lead)).hasSize(2).allSatisfy(message -> {
            assertThat(message.subject()).isNotBlank().doesNotContain("$", "#");
            assertThat(message.text()).contains("Hello,").doesNotContain("$", "null");
            assertThat(message.html()).contains("Hello,").doesNotContain("$", "null");
        });
    }

    @Test
    void shouldGreetByNameAndEscapeIt() {
        var lead = notReady();
        leads.upsert(named("Maria <b>"));

        assertThat(sentTo(lead)).hasSize(2).allSatisfy(message -> {
            assertThat(message.to()).isEqualTo("maria@example.test");
            assertThat(message.text()).contains("Hello Maria <b>,");
            assertThat(message.html()).contains("Hello Maria &lt;b&gt;,");
        });
    }

    private String notReady() {
        var lead = waitingForClick(COLD);
        walk.pass(Duration.ofDays(3));
        walk.runAll();
        return lead;
    }

    private List<RenderedMessage> sentTo(String lead) {
        return walk.trail().messages(lead).stream()
                .map(message -> messages.rendered(message.id()))
                .toList();
    }

    private static LeadDraft named(String firstName) {
        return new LeadDraft(
                null, "maria@example.test", null, null, firstName, null, null, null, null, null, Map.of(), null);
    }
}
