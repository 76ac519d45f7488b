package io.itinera.engine.bpmn.check;

import io.itinera.engine.base.Nearest;
import io.itinera.engine.bpmn.JourneyVocabulary;
import java.util.List;
import java.util.Optional;

/** What a journey waits for is something that can happen. */
final class EventsCome implements Rule {
    private static final List<String> KNOWN = JourneyVocabulary.MESSAGES.stream()
            .map(JourneyVocabulary.Term::name)
            .toList();

    @Override
    public void check(Drawing drawing, Findings findings) {
        drawing.nodes()
                .forEach(node -> drawing.message(node)
                        .or(() -> node.isEntry()
                                ? Optional.ofNullable(node.properties().get("event"))
                                : Optional.empty())
                        .filter(name -> !KNOWN.contains(name))
                        .ifPresent(name -> findings.warn(
                                node,
                                "Itinera itself makes no event \"" + name + "\""
                                        + Nearest.to(name, KNOWN)
                                                .map(meant -> "; did you mean \"" + meant + "\"? It")
                                                .orElse(". It")
                                        + " comes only where your own systems report it, by POST /api/events.")));
    }
}
