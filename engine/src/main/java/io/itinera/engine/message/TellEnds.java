package io.itinera.engine.message;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells those who wait that their questions have ended. All other messages cost one look at their primary keys. */
@Component
class TellEnds {
    private final MessageAnswerMapper answers;
    private final ObjectProvider<EndListener> listeners;

    TellEnds(MessageAnswerMapper answers, ObjectProvider<EndListener> listeners) {
        this.answers = answers;
        this.listeners = listeners;
    }

    void of(List<SendResult> results) {
        var ended = results.stream()
                .filter(result -> result.state() != MessageState.QUEUED)
                .map(SendResult::id)
                .toList();
        if (ended.isEmpty()) {
            return;
        }
        var questions = answers.ofChannel(ended, WebhookSender.CHANNEL);
        if (!questions.isEmpty()) {
            listeners.orderedStream().forEach(listener -> listener.ended(questions));
        }
    }
}
