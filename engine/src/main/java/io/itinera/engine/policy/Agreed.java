package io.itinera.engine.policy;

import io.itinera.engine.consent.Refusals;
import io.itinera.engine.consent.Refusals.Question;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who agreed, of those whose rules ask for it. */
@Component
class Agreed {
    private final Refusals refusals;

    Agreed(Refusals refusals) {
        this.refusals = refusals;
    }

    Set<Question> of(List<Ask> asks, Map<String, Rules> rules) {
        var questions = asks.stream()
                .filter(ask ->
                        rules.get(ask.id()).of(Rule.OptIn.class).findAny().isPresent())
                .map(Judgement::question)
                .toList();
        return questions.isEmpty() ? Set.of() : refusals.agreed(questions);
    }
}
