package io.itinera.engine.policy;

import io.itinera.engine.consent.Refusals.Question;
import java.util.Optional;
import java.util.Set;

/** What no waiting changes: a plain no, a missing opt-in, a lead kept out to compare with. */
final class Judgement {
    private Judgement() {}

    /** Empty where nothing of the kind stands against it. */
    static Optional<Verdict> of(Ask ask, Rules rules, Set<Question> agreed) {
        for (var rule : rules.all()) {
            if (rule instanceof Rule.No) {
                return Optional.of(refuse(Cause.RULE, rule.reason(), rules));
            }
            if (rule instanceof Rule.OptIn && !agreed.contains(question(ask))) {
                return Optional.of(refuse(Cause.CONSENT, rule.reason(), rules));
            }
            if (rule instanceof Rule.Holdout holdout && Holdouts.keepOut(holdout, ask)) {
                return Optional.of(refuse(Cause.HOLDOUT, rule.reason(), rules));
            }
        }
        return Optional.empty();
    }

    static Question question(Ask ask) {
        return new Question(ask.lead().id(), ask.consent(), ask.topic());
    }

    static Verdict refuse(Cause cause, String reason, Rules rules) {
        return new Verdict.Refuse(cause, reason + source(rules));
    }

    static String source(Rules rules) {
        return rules.published() ? " (contact policy, version " + rules.version() + ")" : "";
    }
}
