package io.itinera.engine.consent;

import io.itinera.engine.timeline.TimelineEntry;
import io.itinera.engine.timeline.TimelineSource;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class ConsentTimeline implements TimelineSource {
    private static final Map<Channel, String> SPOKEN = Map.of(
            Channel.EMAIL, "e-mail",
            Channel.SMS, "SMS",
            Channel.WHATSAPP, "WhatsApp",
            Channel.PUSH, "push messages",
            Channel.CHAT, "chat",
            Channel.PHONE, "phone calls");

    private final ConsentMapper consents;

    ConsentTimeline(ConsentMapper consents) {
        this.consents = consents;
    }

    @Override
    public List<TimelineEntry> entries(String leadId, Instant before, int limit) {
        return consents.changes(leadId, before.toEpochMilli(), limit).stream()
                .map(ConsentTimeline::entry)
                .toList();
    }

    private static TimelineEntry entry(ConsentChange change) {
        var data = Map.<String, Object>of(
                "channel", change.channel().name().toLowerCase(Locale.ROOT),
                "topic", change.topic(),
                "state", change.state().name().toLowerCase(Locale.ROOT),
                "source", change.source());
        return new TimelineEntry(
                change.givenAt(), change.id(), "consent", title(change), "Source: " + change.source(), data);
    }

    private static String title(ConsentChange change) {
        var channel = SPOKEN.get(change.channel());
        var about = change.topic().equals(Consent.ALL_TOPICS) ? "" : " about \"" + change.topic() + "\"";
        return switch (change.state()) {
            case OPTED_IN -> "Opted in to " + channel + about;
            case OPTED_OUT -> "Opted out of " + channel + about;
            case UNKNOWN -> "Consent to " + channel + about + " was reset";
        };
    }
}
