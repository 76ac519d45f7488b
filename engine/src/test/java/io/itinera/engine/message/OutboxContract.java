package io.itinera.engine.message;

import io.itinera.connectors.Outcome;
import io.itinera.connectors.push.Push;
import io.itinera.connectors.push.PushConnector;
import io.itinera.engine.consent.Channel;
import io.itinera.engine.consent.Consent;
import io.itinera.engine.consent.ConsentState;
import io.itinera.engine.consent.Consents;
import io.itinera.engine.kit.EngineContract;
import io.itinera.engine.lead.LeadDraft;
import io.itinera.engine.lead.Leads;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** What the tests of the outbox share: a scripted e-mail provider, leads, orders. */
@Import({OutboxContract.Provider.class, OutboxContract.GoneApps.class})
abstract class OutboxContract extends EngineContract {

    @TestConfiguration
    static class Provider {
        @Bean
        @Primary
        ScriptedEmail scriptedEmail() {
            return new ScriptedEmail();
        }

        @Bean
        BounceProbe bounceProbe() {
            return new BounceProbe();
        }
    }

    /** App stores where no app is installed any more; not annotated, or every test of the engine would find it. */
    static class GoneApps {
        @Bean
        @Primary
        PushConnector scriptedPush() {
            return new PushConnector() {
                @Override
                public String name() {
                    return "scripted";
                }

                @Override
                public Outcome send(Push push) {
                    return new Outcome.Rejected("Requested entity was not found. (UNREGISTERED)", true);
                }
            };
        }
    }

    /** Hears of bounces, or fails at it. */
    static class BounceProbe implements BounceListener {
        final List<Bounced> heard = new CopyOnWriteArrayList<>();
        volatile boolean broken;

        @Override
        public void bounced(List<Bounced> bounced) {
            if (broken) {
                throw new IllegalStateException("broken");
            }
            heard.addAll(bounced);
        }
    }

    @Autowired
    ScriptedEmail provider;

    @Autowired
    BounceProbe bounceProbe;

    @Autowired
    TellBounces tellBounces;

    @Autowired
    Messages messages;

    @Autowired
    DispatchDueMessages dispatcher;

    @Autowired
    Leads leads;

    @Autowired
    Consents consents;

    @Autowired
    Lanes lanes;

    @BeforeEach
    void forgetWhatWasHandedOver() {
        provider.forget();
        lanes.forget();
        bounceProbe.heard.clear();
        bounceProbe.broken = false;
    }

    String aLead(String email) {
        return leads.upsert(draft(email)).lead().id();
    }

    List<String> leads(int count) {
        leads.upsertAll(IntStream.range(0, count)
                .mapToObj(i -> draft("lead-" + i + "@example.test"))
                .toList());
        return leads.idsAfter(null, count);
    }

    static LeadDraft draft(String email) {
        return new LeadDraft(
                null,
                email,
                email == null ? "visitor" : null,
                null,
                "Ada",
                null,
                null,
                null,
                null,
                null,
                Map.of(),
                null);
    }

    static MessageOrder anOrder(String leadId) {
        return anOrder(leadId, "instance-of-" + leadId);
    }

    static MessageOrder anOrder(String leadId, String instanceId) {
        return new MessageOrder(
                leadId,
                "lead-nurture",
                instanceId,
                "send-welcome",
                "first-visit",
                "email",
                "test-greeting",
                "news",
                "marketing",
                Map.of());
    }

    String queue(String leadId) {
        return messages.order(anOrder(leadId)).messageId();
    }

    void optOut(String leadId, String topic) {
        consents.record(
                List.of(new Consent(leadId, Channel.EMAIL, topic, ConsentState.OPTED_OUT, "import", clock.instant())));
    }

    MessageState stateOf(String id) {
        return messages.get(id).state();
    }
}
