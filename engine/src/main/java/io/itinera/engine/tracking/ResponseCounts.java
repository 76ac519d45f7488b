package io.itinera.engine.tracking;

import io.itinera.engine.message.Message;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.stereotype.Component;

/** What readers made of the messages of journeys and contents, as sums that are kept as it happens. */
@Component
public class ResponseCounts {
    private static final int SLOTS = 16;

    private final ResponseCountMapper counts;

    ResponseCounts(ResponseCountMapper counts) {
        this.counts = counts;
    }

    /** By step, content and kind. */
    public List<ResponseCount> ofJourney(String key) {
        return counts.ofJourney(key);
    }

    /** By journey, step and kind. */
    public List<ResponseCount> ofContent(String key) {
        return counts.ofContent(key);
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

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
