package io.itinera.engine.tracking;

import io.itinera.engine.message.Message;
import io.itinera.engine.message.SentCount;
import io.itinera.engine.message.SentCounts;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What readers made of the messages of journeys and contents, as sums that are kept as it happens. */
@Component
public class ResponseCounts {
    private static final int SLOTS = 16;

    private final ResponseCountMapper counts;
    private final SentCounts sent;

    ResponseCounts(ResponseCountMapper counts, SentCounts sent) {
        this.counts = counts;
        this.sent = sent;
    }

    /** By step, content and kind. */
    public List<ResponseCount> ofJourney(String key) {
        return with(sent.ofJourney(key), counts.ofJourney(key));
    }

    /** By journey, step and kind. */
    public List<ResponseCount> ofContent(String key) {
        return with(sent.ofContent(key), counts.ofContent(key));
    }

    /** Joins the caller's transaction. @param first whether no person did it with this message before */
    void add(Message message, ReceiptKind kind, boolean machine, boolean first) {
        counts.add(
                new ResponseCount(
                        orEmpty(message.journeyKey()),
                        orEmpty(message.elementId()),
                        orEmpty(message.content()),
                        kind.word(),
                        first ? 1 : 0,
                        machine ? 0 : 1,
                        machine ? 1 : 0),
                ThreadLocalRandom.current().nextInt(SLOTS));
    }

    private static List<ResponseCount> with(List<SentCount> sent, List<ResponseCount> responses) {
        return Stream.concat(sent.stream().map(ResponseCounts::of), responses.stream())
                .toList();
    }

    private static ResponseCount of(SentCount sent) {
        return new ResponseCount(sent.journeyKey(), sent.elementId(), sent.content(), "sent", sent.messages(), 0, 0);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
