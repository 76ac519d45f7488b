package io.itinera.processmodels;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.lead.LifecycleStage;
import io.itinera.engine.message.Message;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** abandoned-cart.bpmn: who bought meanwhile, who came back to look, who did nothing, who comes again. */
class AbandonedCartTest extends ExampleTrace {
    private static final Map<String, Object> CART = Map.of("cartValue", 120);

    AbandonedCartTest() {
        super("abandoned-cart");
    }

    @Test
    void shouldRemindAfterAnHourAndLeaveWhoBuysInPeace() {
        var lead = entered(CART);
        passes(Duration.ofMinutes(59));
        assertLead(lead).isWaitingAt("one-hour").wasNotSent("cart-reminder");
        passes(A_MINUTE);
        assertLead(lead).isWaitingAt("wait-for-click").wasSent("cart-reminder").once();

        does(lead, "purchase");
        days(7);

        assertLead(lead)
                .hasLeftBy("Goal: bought")
                .isInStage(LifecycleStage.CUSTOMER)
                .wasNotSent("cart-voucher")
                .wasNotSent("cart-last-call");
    }

    @Test
    void shouldOfferHelpAndNoVoucherToWhoCameBackWithoutBuying() {
        var lead = reminded();

        does(lead, "email-clicked");
        days(1);
        assertLead(lead).isWaitingAt("three-days").wasSent("cart-help").once();
        days(3);

        assertLead(lead)
                .hasLeftBy("Did not buy")
                .wasNotSent("cart-voucher")
                .wasNotSent("cart-last-call")
                .isInStage(LifecycleStage.LEAD);
    }

    @Test
    void shouldKeepALeadThatComesAgainInItsArm() {
        keepNobodyOut();
        var lead = reminded();
        days(4);
        var first = contents(lead);

        enters(lead);
        passes(Duration.ofHours(1));
        days(4);

        assertLead(lead).hasLeftBy("Did not buy").wasSent("cart-reminder").times(2);
        assertThat(contents(lead)).hasSize(2 * first.size()).containsOnlyElementsOf(first);
    }

    @Test
    void shouldSendNothingMoreToWhoIsKeptOutToCompare() {
        keepEverybodyOut();
        var lead = reminded();

        days(4);

        assertLead(lead).hasLeftBy("Did not buy, got nothing");
        assertThat(contents(lead)).containsExactly("cart-reminder");
    }

    @Test
    void shouldLetGoWhoMayNotBeMailed() {
        var lead = enteredWithoutConsent(CART);

        passes(Duration.ofHours(1));

        assertLead(lead).hasLeftBy("May not be mailed").wasRefused("cart-reminder", "Opted out of e-mail");
    }

    private String reminded() {
        var lead = entered(CART);
        passes(Duration.ofHours(1));
        return lead;
    }

    private List<String> contents(String lead) {
        return walk.trail().messages(lead).stream().map(Message::content).toList();
    }
}
