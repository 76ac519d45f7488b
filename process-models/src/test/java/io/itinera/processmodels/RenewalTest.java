package io.itinera.processmodels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** renewal.bpmn: small contracts by mail, large ones by sales, and the end of both. */
class RenewalTest extends ExampleTrace {
    private static final String DATE = "2026-04-15";
    private static final Map<String, Object> SMALL = Map.of("renewalDate", DATE, "contractValue", 900);
    private static final Map<String, Object> LARGE = Map.of("renewalDate", DATE, "contractValue", 12_000);
    private static final Map<String, Object> RENEWED = Map.of("product", "renewal");

    RenewalTest() {
        super("renewal");
    }

    @Test
    void shouldAnnounceOfferAndRemindAndTellWhoLapsed() {
        var lead = entered(SMALL);
        days(13);
        assertLead(lead).isWaitingAt("a-month-before").wasNotSent("renewal-notice");
        days(1);
        assertLead(lead)
                .isWaitingAt("two-weeks-before")
                .wasSent("renewal-notice")
                .once();
        days(16);
        assertLead(lead)
                .isWaitingAt("three-days-before")
                .wasSent("renewal-offer")
                .once();
        days(11);
        assertLead(lead)
                .isWaitingAt("a-week-after")
                .wasSent("renewal-last-days")
                .once()
                .wasSent("renewal-text")
                .once();
        days(10);

        assertLead(lead).hasLeftBy("Contract lapsed");
    }

    @Test
    void shouldStopAtOnceWhereTheContractIsRenewedAndNotForAnythingElseBought() {
        var lead = entered(SMALL);
        days(30);

        does(lead, "purchase", Map.of("product", "course"));
        assertLead(lead).isWaitingAt("three-days-before");
        does(lead, "purchase", RENEWED);
        days(30);

        assertLead(lead).hasLeftBy("Goal: renewed").wasNotSent("renewal-last-days");
    }

    @Test
    void shouldLetSalesCallAboutALargeContract() {
        var lead = entered(LARGE);
        days(30);
        assertLead(lead).isWaitingAt("hand-to-sales", "contact-lead").wasNotSent("renewal-offer");

        walk.complete(lead, "sales", Map.of("decision", "accept"));
        walk.runAll();

        assertThat(walk.taskOf(lead)).isNull();
        assertLead(lead).hasLeftBy("With sales").wasNotSent("renewal-last-days");
    }

    @Test
    void shouldAnnounceToWhoOptedOutButNotAdvertise() {
        var lead = enteredWithoutConsent(SMALL);

        days(30);

        assertLead(lead)
                .isWaitingAt("three-days-before")
                .wasSent("renewal-notice")
                .once()
                .wasRefused("renewal-offer", "Opted out of e-mail");
    }
}
