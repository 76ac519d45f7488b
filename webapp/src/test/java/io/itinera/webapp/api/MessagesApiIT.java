package io.itinera.webapp.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.itinera.engine.consent.Channel;
import io.itinera.engine.consent.ConsentState;
import io.itinera.engine.lead.LeadDraft;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.message.MessageOrder;
import io.itinera.engine.message.Messages;
import io.itinera.webapp.RunningItinera;
import io.itinera.webapp.Visitor;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningItinera
class MessagesApiIT {
    @LocalServerPort
    int port;

    @Autowired
    Leads leads;

    @Autowired
    Messages messages;

    @Test
    void shouldListTheOutboxOfALeadByState() throws Exception {
        var lead = leads.upsert(
                        LeadDraft.byEmail("outbox@example.test").withConsent(Channel.EMAIL, ConsentState.OPTED_OUT))
                .lead();
        messages.order(new MessageOrder(
                lead.id(),
                "lead-nurture",
                "i-1",
                "send-welcome",
                "1",
                "email",
                "welcome",
                "product",
                "marketing",
                null));
        var analyst = Visitor.program(port, "analyst", "demo");

        var refused = node(analyst.get("/api/messages?state=refused&leadId=" + lead.id()));
        var sent = node(analyst.get("/api/messages?state=sent&leadId=" + lead.id()));
        var wrong = analyst.get("/api/messages?state=lost");
        var one = node(analyst.get("/api/messages/" + refused.at("/items/0/id").asText()));

        assertThat(refused.at("/items/0/state").asText()).isEqualTo("refused");
        assertThat(refused.at("/items/0/reason").asText()).isNotBlank();
        assertThat(sent.get("items")).isEmpty();
        assertThat(one.get("leadId").asText()).isEqualTo(lead.id());
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("\"field\":\"state\"").contains("queued");
        assertThat(analyst.get("/api/messages/none").statusCode()).isEqualTo(404);
    }

    private static JsonNode node(HttpResponse<String> answer) throws Exception {
        return new ObjectMapper().readTree(answer.body());
    }
}
