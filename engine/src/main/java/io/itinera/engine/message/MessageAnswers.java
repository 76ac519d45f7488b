package io.itinera.engine.message;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What came back on messages that are questions. An answer is kept as long as its message. */
@Component
public class MessageAnswers {
    private final MessageAnswerMapper answers;
    private final Clock clock;

    MessageAnswers(MessageAnswerMapper answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    /** Kept before the message is noted as sent: after a crash in between, the same question brings a newer answer. */
    void keep(String messageId, int status, String body) {
        answers.put(messageId, status, body, clock.instant());
    }

    /** By message; a message that was erased is not in the answer. */
    public Map<String, MessageAnswer> of(Collection<String> messageIds) {
        return messageIds.isEmpty()
                ? Map.of()
                : answers.find(List.copyOf(messageIds)).stream()
                        .collect(Collectors.toMap(MessageAnswer::messageId, Function.identity()));
    }
}
