package io.itinera.processmodels;

import io.itinera.engine.lead.LifecycleStage;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** win-back.bpmn: who comes back at once, who buys while ads run, who is let go, who gets no offer. */
class WinBackTest extends ExampleTrace {
    WinBackTest() {
        super("win-back");
    }

    @Test
    void shouldLetWhoClickedTheNewsGoWithoutAnOffer() {
        var lead = entered(Map.of());
        assertLead(lead).isWaitingAt("wait-for-click").wasSent("winback-news").once();

        does(lead, "email-clicked");
        days(30);

        assertLead(lead).hasLeftBy("Is back").wasNotSent("winback-voucher").wasNotSent("winback-free-lesson");
    }

    @Test
    void shouldShowAdsAndAskInTheEndAndLetGoWhoStaysQuiet() {
        keepNobodyOut();
        var lead = entered(Map.of());
        days(24);
        assertLead(lead).isWaitingAt("wait-for-wish").wasSent("winback-goodbye").once();

        days(14);

        assertLead(lead).hasLeftBy("Let go").wasSent("winback-goodbye").once();
    }

    @Test
    void shouldStopAdsAndMailsForWhoBoughtAgain() {
        keepNobodyOut();
        var lead = entered(Map.of());
        days(24);

        does(lead, "purchase");
        days(30);

        assertLead(lead).hasLeftBy("Goal: bought").isInStage(LifecycleStage.CUSTOMER);
    }

    @Test
    void shouldOfferNothingToWhoIsKeptOutToCompare() {
        keepEverybodyOut();
        var lead = entered(Map.of());

        days(40);

        assertLead(lead)
                .hasLeftBy("Quiet, got no offer")
                .wasNotSent("winback-voucher")
                .wasNotSent("winback-free-lesson")
                .wasNotSent("winback-goodbye");
    }

    @Test
    void shouldLetGoWhoMayNotBeMailed() {
        var lead = enteredWithoutConsent(Map.of());

        assertLead(lead).hasLeftBy("May not be mailed").wasRefused("winback-news", "Opted out of e-mail");
    }
}
