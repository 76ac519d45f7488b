package io.itinera.processmodels;

import io.itinera.engine.lead.LifecycleStage;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** trial-onboarding.bpmn: who gets going, who needs a nudge and help, who buys before the end. */
class TrialOnboardingTest extends ExampleTrace {
    private static final String END = "2026-03-16";
    private static final Map<String, Object> NEW = Map.of("trialEnds", END);
    private static final Map<String, Object> FIRST_LESSON = Map.of("page", "first-lesson");

    TrialOnboardingTest() {
        super("trial-onboarding");
    }

    @Test
    void shouldShowTheNextStepToWhoGotGoingAndAskForADecisionBeforeTheEnd() {
        var lead = entered(Map.of("trialEnds", END, "lessonsSeen", 4));
        does(lead, "page-visit", FIRST_LESSON);
        assertLead(lead)
                .isWaitingAt("three-business-days")
                .wasSent("trial-next-step")
                .once();

        days(11);
        assertLead(lead).isWaitingAt("end-is-near").wasNotSent("trial-ends");
        days(1);
        assertLead(lead).isWaitingAt("trial-over").wasSent("trial-ends").once();
        days(3);

        assertLead(lead).hasLeftBy("Trial ran out").wasNotSent("trial-nudge").wasNotSent("trial-help");
    }

    @Test
    void shouldNudgeByMailWhoHasNoApp() {
        var lead = entered(NEW);

        days(2);

        assertLead(lead)
                .isWaitingAt("three-business-days")
                .wasRefused("trial-nudge", "address")
                .wasSent("trial-first-step")
                .once();
    }

    @Test
    void shouldNudgeInTheAppWhereThereIsOneAndSendSupportToWhoAnswers() {
        var lead = entered(Map.of("trialEnds", END, "pushToken", "fcm:token-1"));
        days(2);
        assertLead(lead).wasSent("trial-nudge").once().wasNotSent("trial-first-step");
        days(5);
        assertLead(lead).isWaitingAt("wait-for-reply").wasSent("trial-help").once();

        does(lead, "email-replied", Map.of("text", "The video does not play"));

        assertLead(lead).isWaitingAt("end-is-near").hasOnTimeline("#support", "");
    }

    @Test
    void shouldAskForNothingMoreOnceTheLeadBought() {
        var lead = entered(NEW);

        does(lead, "purchase");
        days(20);

        assertLead(lead)
                .hasLeftBy("Goal: became a customer")
                .isInStage(LifecycleStage.CUSTOMER)
                .wasNotSent("trial-ends");
    }
}
