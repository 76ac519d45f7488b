package io.itinera.engine.bpmn.run;

import io.itinera.engine.bpmn.drawing.EventFilter;
import io.itinera.engine.bpmn.feel.FeelError;
import io.itinera.engine.bpmn.run.QueueWakeUps.Match;
import io.itinera.engine.decision.Facts;
import io.itinera.engine.scoring.EventFacts;
import io.itinera.engine.scoring.LeadFacts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Holds events against what a wait says of them in FEEL, for example {@code event.amount > 100}. */
@Component
class EventFilters {
    private static final Logger LOG = LoggerFactory.getLogger(EventFilters.class);

    private final SingletonSupplier<ProcessEngineConfigurationImpl> engine;
    private final SingletonSupplier<LeadFacts> facts;

    EventFilters(ObjectProvider<ProcessEngineConfigurationImpl> engine, ObjectProvider<LeadFacts> facts) {
        this.engine = SingletonSupplier.of(engine::getObject);
        this.facts = SingletonSupplier.of(facts::getObject);
    }

    List<Match> passing(List<Match> matches) {
        if (matches.isEmpty()) {
            return matches;
        }
        Set<String> leadIds =
                matches.stream().map(match -> match.asked().leadId()).collect(Collectors.toSet());
        var factsOf = facts.obtain().ofAll(leadIds);
        return engine.obtain()
                .getCommandExecutorTxRequired()
                .execute(context -> matches.stream()
                        .filter(match -> filterOf(match.asked())
                                .map(filter -> passes(filter, match, factsOf))
                                .orElse(true))
                        .toList());
    }

    private Optional<EventFilter> filterOf(Wait wait) {
        var drawing = engine.obtain().getDeploymentCache().findDeployedProcessDefinitionById(wait.definitionId());
        return EventFilter.of(drawing.findActivity(wait.elementId()));
    }

    /** An event on which the filter fails is none that the drawing asked for; the others are not held up by it. */
    private static boolean passes(EventFilter filter, Match match, Function<String, Facts> factsOf) {
        try {
            return filter.feel()
                    .holds(EventFacts.filtered(match.event(), match.asked().leadId(), factsOf));
        } catch (FeelError e) {
            LOG.warn(
                    "Event {} does not wake \"{}\": {}",
                    match.event().id(),
                    match.asked().elementId(),
                    e.getMessage());
            return false;
        }
    }
}
