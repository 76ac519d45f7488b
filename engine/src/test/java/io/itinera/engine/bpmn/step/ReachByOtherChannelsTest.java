package io.itinera.engine.bpmn.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.base.Worker;
import io.itinera.engine.consent.Channel;
import io.itinera.engine.consent.ConsentState;
import io.itinera.engine.kit.EngineContract;
import io.itinera.engine.kit.JourneyWalk;
import io.itinera.engine.kit.OnH2;
import io.itinera.engine.lead.LeadDraft;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.message.Message;
import io.itinera.engine.message.MessageState;
import io.itinera.engine.message.Messages;
import io.itinera.engine.message.RenderedMessage;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

@OnH2
class ReachByOtherChannelsTest extends EngineContract {
    @Autowired
    JourneyWalk walk;

    @Autowired
    Leads leads;

    @Autowired
    Messages messages;

    @Autowired
    @Qualifier("dispatchWorker")
    Worker dispatcher;

    @BeforeEach
    void publish() {
        walk.clear();
        walk.publish("drawings/reaches.bpmn");
    }

    @AfterEach
    void withdraw() {
        walk.clear();
    }

    private String aLead(String email, Map<Channel, ConsentState> consent) {
        return leads.upsert(new LeadDraft(
                        null,
                        email,
                        null,
                        "+49 (0)151 1234567",
                        "Ada",
                        null,
                        null,
                        null,
                        null,
                        null,
                        Map.of("country", "DE", "pushToken", "fcm:token-1"),
                        consent))
                .lead()
                .id();
    }

    private Message message(String lead, String element) {
        return walk.trail().messages(lead).stream()
                .filter(message -> message.elementId().equals(element))
                .findFirst()
                .orElseThrow();
    }

    private RenderedMessage shown(String lead, String element) {
        return messages.rendered(message(lead, element).id());
    }

    @Test
    void shouldHandEveryChannelWhatItNeeds() {
        var ada = aLead("ada@example.test", null);
        walk.enrol("reaches", ada);
        walk.runAll();
        assertThat(shown(ada, "text").fields()).containsEntry("length", "1 segment, 45 characters in GSM-7");

        dispatcher.drain();

        assertThat(walk.trail().messages(ada))
                .hasSize(7)
                .allSatisfy(message -> assertThat(message.state()).isEqualTo(MessageState.SENT));
        assertThat(shown(ada, "text").to()).isEqualTo("+491511234567");
        assertThat(shown(ada, "text").text()).isEqualTo("Hello Ada, spring is here. Reply STOP to end.");
        assertThat(shown(ada, "whatsapp").fields().toString()).contains("spring_offer", "[Ada, DE]");
        assertThat(shown(ada, "push").to()).isEqualTo("fcm:token-1");
        assertThat(shown(ada, "push").subject()).isEqualTo("Spring");
        assertThat(shown(ada, "alert").text()).isEqualTo("Hot lead from DE");
        assertThat(shown(ada, "post").text()).isEqualTo("Spring is here");
        assertThat(shown(ada, "add").fields()).containsEntry("action", "add").containsEntry("audience", "23843");
        assertThat(shown(ada, "remove").fields()).containsEntry("action", "remove");
    }

    @Test
    void shouldPostOnceHoweverManyLeadsComeBy() {
        var ada = aLead("ada@example.test", null);
        var bob = aLead("bob@example.test", null);
        walk.enrol("reaches", ada);
        walk.runAll();
        walk.enrol("reaches", bob);
        walk.runAll();

        assertThat(walk.trail().messages(ada)).extracting(Message::channel).contains("social");
        assertThat(walk.trail().messages(bob)).extracting(Message::channel).doesNotContain("social");
    }

    @Test
    void shouldRespectOptOutsByChannelAndAlwaysTakeOutOfAudiences() {
        var ada = aLead(
                "ada@example.test", Map.of(Channel.SMS, ConsentState.OPTED_OUT, Channel.ADS, ConsentState.OPTED_OUT));

        walk.enrol("reaches", ada);
        walk.runAll();

        assertThat(message(ada, "text").state()).isEqualTo(MessageState.REFUSED);
        assertThat(message(ada, "add").state()).isEqualTo(MessageState.REFUSED);
        assertThat(message(ada, "add").reason()).contains("Opted out of advertising audience");
        assertThat(message(ada, "push").state()).isEqualTo(MessageState.QUEUED);
        assertThat(message(ada, "remove").state()).isEqualTo(MessageState.QUEUED);
    }
}
