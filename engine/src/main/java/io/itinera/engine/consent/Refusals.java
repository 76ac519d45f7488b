package io.itinera.engine.consent;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who must not be written to, with the statement that forbids it: for many leads at once, as batches of messages ask. */
@Component
public class Refusals {
    private final ReadConsents consents;

    Refusals(ReadConsents consents) {
        this.consents = consents;
    }

    /** @param topic null is {@link Consent#ALL_TOPICS} */
    public record Question(String leadId, Channel channel, String topic) {}

    /** The refusal in force for each question that meets one; a question that is not in the answer may be written to. */
    public Map<Question, Consent> of(Collection<Question> questions) {
        var said = said(questions.stream().map(Question::leadId).distinct().toList());
        var result = new HashMap<Question, Consent>();
        for (var question : questions) {
            var ofLead = said.getOrDefault(question.leadId(), List.of());
            if (StateInForce.of(ofLead, question.channel(), question.topic()) == ConsentState.OPTED_OUT) {
                StateInForce.refusal(ofLead, question.channel(), question.topic())
                        .ifPresent(refusal -> result.put(question, refusal));
            }
        }
        return result;
    }

    /** Those of the questions that the lead said yes to, to the topic or to everything. */
    public Set<Question> agreed(Collection<Question> questions) {
        var said = said(questions.stream().map(Question::leadId).distinct().toList());
        return questions.stream()
                .filter(question -> StateInForce.of(
                                said.getOrDefault(question.leadId(), List.of()), question.channel(), question.topic())
                        == ConsentState.OPTED_IN)
                .collect(Collectors.toSet());
    }

    private Map<String, List<Consent>> said(List<String> leadIds) {
        return consents.ofLeads(leadIds).stream().collect(Collectors.groupingBy(Consent::leadId));
    }
}
