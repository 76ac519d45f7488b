package io.itinera.engine.message;

import io.itinera.connectors.Outcome;
import io.itinera.connectors.email.Email;
import io.itinera.connectors.email.EmailConnector;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/** An e-mail provider that answers as a test wants, and remembers what it was handed. */
class ScriptedEmail implements EmailConnector {
    static final Function<Email, Outcome> ACCEPTS = email -> new Outcome.Accepted("provider-" + email.messageId());

    private final Queue<Email> handed = new ConcurrentLinkedQueue<>();
    private volatile Function<Email, Outcome> answer = ACCEPTS;

    void answers(Function<Email, Outcome> script) {
        answer = script;
    }

    void forget() {
        handed.clear();
        answer = ACCEPTS;
    }

    List<Email> handed() {
        return List.copyOf(handed);
    }

    List<String> handedTo() {
        return handed.stream().map(Email::to).toList();
    }

    @Override
    public String name() {
        return "scripted";
    }

    @Override
    public Outcome send(Email email) {
        handed.add(email);
        return answer.apply(email);
    }
}
