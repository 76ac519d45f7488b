package io.itinera.engine.message;

import io.itinera.engine.timeline.TimelineEntry;
import io.itinera.engine.timeline.TimelineSource;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Each message is one line of its lead's timeline, at the time its state last changed. */
@Component
class MessageTimeline implements TimelineSource {
    private final MessageMapper messages;
    private final Senders senders;

    MessageTimeline(MessageMapper messages, Senders senders) {
        this.messages = messages;
        this.senders = senders;
    }

    @Override
    public List<TimelineEntry> entries(String leadId, Instant before, int limit) {
        return messages.changedBefore(leadId, before, limit).stream()
                .map(this::entry)
                .toList();
    }

    private TimelineEntry entry(Message message) {
        var state = message.state().name().toLowerCase(Locale.ROOT);
        var data = new LinkedHashMap<String, Object>();
        data.put("messageId", message.id());
        data.put("channel", message.channel());
        data.put("state", state);
        data.put("journeyKey", message.journeyKey());
        data.put("elementId", message.elementId());
        data.values().removeIf(Objects::isNull);
        return new TimelineEntry(
                message.updatedAt(), message.id(), "message." + state, title(message), message.reason(), data);
    }

    private String title(Message message) {
        var what = senders.find(message.channel())
                .map(sender -> sender.describe(message))
                .orElse("Message by " + message.channel());
        return what
                + switch (message.state()) {
                    case QUEUED -> message.attempts() == 0 ? " waits to be sent" : " waits for another try";
                    case PAUSED -> " waits, because its journey is paused";
                    case SENT -> " sent";
                    case REFUSED -> " not sent";
                    case FAILED -> " could not be sent";
                    case DEAD -> " given up";
                };
    }
}
