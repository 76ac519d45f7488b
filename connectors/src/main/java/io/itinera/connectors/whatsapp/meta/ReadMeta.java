package io.itinera.connectors.whatsapp.meta;

import com.fasterxml.jackson.databind.JsonNode;
import io.itinera.connectors.E164;
import io.itinera.connectors.Report;
import io.itinera.connectors.Report.Fate;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the parts of a post of the WhatsApp Cloud API: statuses, messages and what people set in the app itself. */
final class ReadMeta {
    private static final String CHANNEL = "whatsapp";
    /** 131050: the recipient wants no marketing of ours. */
    private static final int STOPPED = 131050;

    private ReadMeta() {}

    static Optional<Report> status(JsonNode status) {
        var id = status.path("id").asText();
        var said = status.path("status").asText();
        var error = status.path("errors").path(0);
        var fate = switch (said) {
            case "delivered" -> Fate.DELIVERED;
            case "read" -> Fate.READ;
            case "failed" -> failed(error.path("code").asInt());
            default -> null; // sent: on its way
        };
        return id.isEmpty() || fate == null
                ? Optional.empty()
                : Optional.of(new Report.Receipt(
                        CHANNEL,
                        "meta:" + id + ":" + said,
                        fate,
                        text(status, "/biz_opaque_callback_data"),
                        Set.of(id),
                        E164.of(text(status, "/recipient_id")),
                        reason(error),
                        at(status)));
    }

    private static Fate failed(int code) {
        if (code == STOPPED) {
            return Fate.STOPPED;
        }
        return MetaWhatsApp.NUMBER_AT_FAULT.contains(code) ? Fate.NO_SUCH_ADDRESS : Fate.NOT_DELIVERED;
    }

    private static String reason(JsonNode error) {
        if (error.isMissingNode()) {
            return null;
        }
        var words = text(error, "/error_data/details");
        return "Meta says: "
                + (words == null
                        ? error.path("title").asText(error.path("message").asText())
                        : words) + " ("
                + error.path("code").asInt() + ")";
    }

    /** Reactions and what the system itself says are no answers. */
    static Optional<Report> message(JsonNode message, JsonNode value) {
        var id = message.path("id").asText();
        var type = message.path("type").asText();
        return id.isEmpty()
                        || !message.has("from")
                        || Set.of("reaction", "system").contains(type)
                ? Optional.empty()
                : Optional.of(new Report.Reply(
                        CHANNEL,
                        "meta:" + id,
                        E164.of(message.path("from").asText()),
                        text(value, "/metadata/display_phone_number"),
                        words(message),
                        text(message, "/context/id"),
                        at(message)));
    }

    /** Text, the button that was pressed, or what stands under a picture; empty where there are no words. */
    private static String words(JsonNode message) {
        return Stream.of(
                        "/text/body",
                        "/button/text",
                        "/interactive/button_reply/title",
                        "/interactive/list_reply/title",
                        "/image/caption",
                        "/video/caption",
                        "/document/caption")
                .map(place -> text(message, place))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    /** "Stop" in the menu of our conversation. Who presses "resume" there is asked for consent as anybody else. */
    static Optional<Report> preference(JsonNode preference) {
        var number = E164.of(text(preference, "/wa_id"));
        return number == null || !preference.path("value").asText().equals("stop")
                ? Optional.empty()
                : Optional.of(new Report.Receipt(
                        CHANNEL,
                        "meta:" + number + ":stop:"
                                + preference.path("timestamp").asText(),
                        Fate.STOPPED,
                        null,
                        Set.of(),
                        number,
                        "stopped in WhatsApp's own menu",
                        at(preference)));
    }

    private static Instant at(JsonNode node) {
        long seconds = node.path("timestamp").asLong();
        return seconds <= 0 ? null : Instant.ofEpochSecond(seconds);
    }

    private static String text(JsonNode node, String place) {
        var text = node.at(place).asText();
        return text.isEmpty() ? null : text;
    }
}
