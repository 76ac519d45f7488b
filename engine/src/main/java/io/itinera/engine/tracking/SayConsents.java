package io.itinera.engine.tracking;

import io.itinera.engine.consent.Channel;
import io.itinera.engine.consent.Consent;
import io.itinera.engine.consent.ConsentState;
import io.itinera.engine.consent.Consents;
import io.itinera.engine.consent.Evidence;
import io.itinera.engine.event.Events;
import io.itinera.engine.event.IncomingEvent;
import io.itinera.engine.event.LeadRef;
import io.itinera.engine.link.LinkAbout;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes down a lead's own words, and tells journeys of them in the same transaction. */
@Component
class SayConsents {
    private final Consents consents;
    private final Events events;
    private final Clock clock;

    SayConsents(Consents consents, Events events, Clock clock) {
        this.consents = consents;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    void say(LinkAbout about, List<Choice> said, String source, Evidence evidence) {
        var now = clock.instant();
        consents.record(said.stream()
                .map(choice -> consent(about, choice.channel(), choice.topic(), choice.wanted(), source, evidence, now))
                .toList());
        events.ingest(said.stream()
                .filter(choice -> !choice.wanted())
                .map(choice -> event(EventNames.UNSUBSCRIBED, about, choice.channel(), choice.topic(), now))
                .toList());
    }

    @Transactional
    void confirm(LinkAbout about, Channel channel, String topic, Evidence evidence) {
        var now = clock.instant();
        consents.record(List.of(consent(about, channel, topic, true, "double opt-in", evidence, now)));
        events.ingest(List.of(event(EventNames.CONSENT_CONFIRMED, about, channel, topic, now)));
    }

    private static Consent consent(
            LinkAbout about,
            Channel channel,
            String topic,
            boolean wanted,
            String source,
            Evidence evidence,
            Instant at) {
        var state = wanted ? ConsentState.OPTED_IN : ConsentState.OPTED_OUT;
        return new Consent(about.leadId(), channel, topic, state, source, at, evidence.asMap());
    }

    /** By message, channel and topic: mail programs repeat the click, and people do too. */
    private static IncomingEvent event(String type, LinkAbout about, Channel channel, String topic, Instant now) {
        var named = channel.name().toLowerCase(Locale.ROOT);
        var origin = about.messageId() == null ? about.leadId() : about.messageId();
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("channel", named);
        attributes.put("topic", topic);
        if (about.messageId() != null) {
            attributes.put("messageId", about.messageId());
        }
        return new IncomingEvent(
                WriteEvents.id(type, origin + "-" + named + "-" + topic),
                LeadRef.byId(about.leadId()),
                type,
                now,
                attributes);
    }
}
