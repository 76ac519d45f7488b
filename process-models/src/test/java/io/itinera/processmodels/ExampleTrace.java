package io.itinera.processmodels;

import io.itinera.engine.consent.Channel;
import io.itinera.engine.consent.ConsentState;
import io.itinera.engine.lead.Leads;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** One of the example journeys, published as it is shipped; leads walk it day by day. */
abstract class ExampleTrace extends JourneyTrace {
    static final Duration A_DAY = Duration.ofDays(1);

    private final String journey;

    @Autowired
    private Leads leads;

    ExampleTrace(String journey) {
        this.journey = journey;
    }

    @Override
    @BeforeEach
    void publish() {
        super.publish();
        walk.publish(drawing());
    }

    final String drawing() {
        return "journeys/examples/" + journey + ".bpmn";
    }

    /** From here on its split test lets everybody have something, for a lead's arm is drawn by its id. */
    final void keepNobodyOut() {
        walk.publishChanged(drawing(), weight("10"), weight("0.0001"));
    }

    /** From here on its split test lets nobody have anything. */
    final void keepEverybodyOut() {
        walk.publishChanged(drawing(), weight("45"), weight("0.0001"));
    }

    private static String weight(String share) {
        return "name=\"weight\" value=\"" + share + "\"";
    }

    /** Somebody who can be reached by e-mail, SMS and push enters and goes as far as it goes today. */
    final String entered(Map<String, Object> attributes) {
        return entered(attributes, null);
    }

    /** As {@link #entered(Map)}, by somebody who wants no e-mail. */
    final String enteredWithoutConsent(Map<String, Object> attributes) {
        return entered(attributes, Map.of(Channel.EMAIL, ConsentState.OPTED_OUT));
    }

    private String entered(Map<String, Object> attributes, Map<Channel, ConsentState> consent) {
        var lead = leads.upsert(ada(attributes, consent)).lead().id();
        enters(lead);
        return lead;
    }

    /** Something new becomes known of the lead that entered. */
    final void isKnown(Map<String, Object> attributes) {
        leads.upsert(ada(attributes, null));
    }

    final void enters(String lead) {
        walk.enrol(journey, lead);
        walk.runAll();
    }

    /** The lead does something, and the journey goes on by it. */
    final void does(String lead, String event) {
        does(lead, event, Map.of());
    }

    final void does(String lead, String event, Map<String, Object> attributes) {
        walk.happens(lead, event, attributes);
        walk.runAll();
    }

    /** Time passes, and what falls due happens day by day. */
    final void days(int count) {
        for (int i = 0; i < count; i++) {
            passes(A_DAY);
        }
    }

    final void passes(Duration time) {
        walk.pass(time);
        walk.runAll();
    }
}
