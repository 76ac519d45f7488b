package io.itinera.processmodels;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** nps-follow-up.bpmn: promoters, the content, the unhappy, and who does not answer. */
class NpsFollowUpTest extends ExampleTrace {
    NpsFollowUpTest() {
        super("nps-follow-up");
    }

    @Test
    void shouldAskPromotersToTellFriendsAndEndWhenTheyDo() {
        var lead = asked();

        scores(lead, 10);
        assertLead(lead).isWaitingAt("ten-days").wasSent("nps-recommend").once();
        does(lead, "form-submit", Map.of("form", "referral"));

        assertLead(lead).hasLeftBy("Goal: recommended us");
    }

    @Test
    void shouldAskTheContentWhatIsMissing() {
        var lead = asked();

        scores(lead, 8);

        assertLead(lead).hasLeftBy("Content, thanked").wasSent("nps-thanks").once();
    }

    @Test
    void shouldPutTheUnhappyInTouchWithAPerson() {
        var lead = asked();

        scores(lead, 3);
        assertLead(lead)
                .isWaitingAt("wait-for-reply")
                .hasOnTimeline("#customer-care", "")
                .wasSent("nps-sorry")
                .once();
        does(lead, "email-replied", Map.of("text", "The teacher was late"));

        assertLead(lead).hasLeftBy("In conversation");
    }

    @Test
    void shouldTakeNoOtherFormForAnAnswerAndLetGoWhoDoesNotAnswer() {
        var lead = asked();

        does(lead, "form-submit", Map.of("form", "newsletter"));
        assertLead(lead).isWaitingAt("wait-for-score");
        days(7);

        assertLead(lead).hasLeftBy("No answer").wasSent("nps-question").once();
    }

    /** Monday; the question goes out on Wednesday at ten. */
    private String asked() {
        var lead = entered(Map.of());
        days(2);
        assertLead(lead).isWaitingAt("two-business-days");
        passes(Duration.ofHours(1));
        assertLead(lead).isWaitingAt("wait-for-score").wasSent("nps-question").once();
        return lead;
    }

    private void scores(String lead, int score) {
        isKnown(Map.of("npsScore", score));
        does(lead, "form-submit", Map.of("form", "nps"));
    }
}
