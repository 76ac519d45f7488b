package io.itinera.processmodels;

import io.itinera.engine.consent.Channel;
import io.itinera.engine.consent.ConsentState;
import io.itinera.engine.kit.EngineContract;
import io.itinera.engine.kit.JourneyWalk;
import io.itinera.engine.kit.OnH2;
import io.itinera.engine.kit.WalkAssert;
import io.itinera.engine.lead.LeadDraft;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The drawings and tables as they are shipped, published together; leads walk them step by step. */
@OnH2
abstract class JourneyTrace extends EngineContract {
    static final String NURTURE = "lead-nurture";
    static final Duration A_MINUTE = Duration.ofMinutes(1);

    /** 50 points and so grade B: ready for sales at the first look. */
    static final Map<String, Object> GOOD =
            Map.of("whatIsYourCurrentOccupation", "Working Professional", "leadOrigin", "Lead Add Form");

    /** 40 points; the 15 of a click make this lead ready. */
    static final Map<String, Object> NEARLY =
            Map.of("whatIsYourCurrentOccupation", "Working Professional", "leadSource", "Welingak Website");

    /** 8 points; not even a click makes this lead ready. */
    static final Map<String, Object> COLD = Map.of("whatIsYourCurrentOccupation", "Unemployed");

    @Autowired
    JourneyWalk walk;

    @BeforeEach
    void publish() {
        walk.clear();
        walk.publish(
                "journeys/lead-nurture.bpmn",
                "journeys/sales-handoff.bpmn",
                "decision-tables/lead-score.dmn",
                "decision-tables/sales-routing.dmn",
                "forms/handoff.form");
    }

    @AfterEach
    void withdraw() {
        walk.clear();
    }

    WalkAssert assertLead(String lead) {
        return WalkAssert.assertThat(walk, lead);
    }

    /** Somebody who can be reached by e-mail, SMS and WhatsApp. @param consent null where none was asked for */
    static LeadDraft ada(Map<String, Object> attributes, Map<Channel, ConsentState> consent) {
        return new LeadDraft(
                null,
                "ada@example.test",
                null,
                "+49 151 1234567",
                "Ada",
                null,
                null,
                null,
                null,
                null,
                attributes,
                consent);
    }

    /** A lead that got its welcome and may click now. */
    String waitingForClick(Map<String, Object> attributes) {
        var lead = walk.aLead("maria@example.test", attributes);
        walk.enrol(NURTURE, lead);
        walk.run("score-lead");
        walk.run("send-welcome");
        return lead;
    }

    /** A good lead of which sales has just got the task. */
    String onTheDesk() {
        var lead = waitingForClick(GOOD);
        walk.pass(Duration.ofDays(3));
        walk.run("three-days");
        walk.run("score-again");
        walk.run("hand-to-sales");
        return lead;
    }
}
