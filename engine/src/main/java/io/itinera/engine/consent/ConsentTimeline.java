package io.itinera.engine.consent;

import io.itinera.engine.timeline.TimelineEntry;
import io.itinera.engine.timeline.TimelineSource;
import java.time.Instant;
import java.util.LinkedHashMap;
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
        var data = new LinkedHashMap<String, Object>();
        data.put("channel", change.channel().name().toLowerCase(Locale.ROOT));
        data.put("topic", change.topic());
        data.put("state", change.state().name().toLowerCase(Locale.ROOT));
        data.put("source", change.source());
        if (change.evidence() != null && !change.evidence().isEmpty()) {
            data.put("evidence", change.evidence());
        }
        return new TimelineEntry(change.givenAt(), change.id(), "consent", title(change), detail(change), data);
    }

    /** "Source: double opt-in, to the words "Do you want to get News?", from 192.0.2.7". */
    private static String detail(ConsentChange change) {
        var evidence = change.evidence() == null ? Map.<String, Object>of() : change.evidence();
        var words = evidence.get("wording");
        var from = evidence.get("networkAddress");
        return "Source: " + change.source() + (words == null ? "" : ", to the words \u201c" + words + "\u201d")
                + (from == null ? "" : ", from " + from);
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
