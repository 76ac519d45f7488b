package io.itinera.engine.handoff;

import io.itinera.engine.event.Events;
import io.itinera.engine.lead.Lead;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.scoring.ExplainedScore;
import io.itinera.engine.scoring.Score;
import io.itinera.engine.scoring.Scoring;
import io.itinera.engine.store.PerTransaction;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a salesperson's task says and its form shows, read from the lead when it is looked at. */
@Component
public class HandoffForms {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    /** What the task in the list is about. */
    public record Task(String leadName, String team, int priority, Instant dueAt) {
        private static Task of(Handoff handoff, Lead lead) {
            return new Task(lead.displayName(), handoff.team(), handoff.priority(), handoff.dueAt());
        }
    }

    private final PerTransaction<Map<String, Task>> tasks = new PerTransaction<>(HashMap::new, foreseen -> {});

    private final Handoffs handoffs;
    private final Leads leads;
    private final Scoring scoring;
    private final Events events;

    HandoffForms(Handoffs handoffs, Leads leads, Scoring scoring, Events events) {
        this.handoffs = handoffs;
        this.leads = leads;
        this.scoring = scoring;
        this.events = events;
    }

    public Task task(String handoffId) {
        var foreseen = tasks.current().get(handoffId);
        return foreseen == null ? task(handoffs.get(handoffId)) : foreseen;
    }

    /** Reads for many at once what their tasks will say, where those are made later in the same transaction. */
    public void foresee(List<Handoff> opened) {
        var known = leads.findAll(opened.stream().map(Handoff::leadId).toList());
        opened.stream()
                .filter(handoff -> known.containsKey(handoff.leadId()))
                .forEach(handoff -> tasks.current().put(handoff.id(), Task.of(handoff, known.get(handoff.leadId()))));
    }

    private Task task(Handoff handoff) {
        return Task.of(handoff, leads.get(handoff.leadId()));
    }

    /**
     * Read-only values of the form by field key; texts, empty where nothing is known; the score is a number, leadPage
     * the lead's id for a link to its page.
     */
    public Map<String, Object> values(String handoffId) {
        var lead = leads.get(handoffs.get(handoffId).leadId());
        var explained = scoring.explained(lead.id());
        var score = explained.map(ExplainedScore::score);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("leadPage", lead.id());
        values.put("leadName", lead.displayName());
        values.put("leadEmail", text(lead.email()));
        values.put("leadPhone", text(lead.phone()));
        values.put("leadCompany", text(lead.company()));
        values.put("score", score.map(Score::score).orElse(null));
        values.put("grade", score.map(s -> text(s.grade())).orElse(""));
        values.put("reasons", explained.map(Reasons::text).orElse(""));
        values.put(
                "lastActivity",
                events.last(lead.id())
                        .map(event -> event.type() + ", " + DAY.format(event.occurredAt()))
                        .orElseGet(() -> text(lead.field("lastActivity"))));
        return values;
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
