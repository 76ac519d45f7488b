package io.itinera.webapp.api;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.decision.DecisionOutcome;
import io.itinera.engine.decision.Decisions;
import io.itinera.engine.decision.TableRemark;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.scoring.LeadFacts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DecisionsApi {
    private final Decisions decisions;
    private final Leads leads;
    private final LeadFacts facts;

    DecisionsApi(Decisions decisions, Leads leads, LeadFacts facts) {
        this.decisions = decisions;
        this.leads = leads;
        this.facts = facts;
    }

    /**
     * What to decide on.
     *
     * @param leadId a lead, seen by the table as {@code lead}
     * @param variables further values by name; {@code lead} here stands for a lead that there is not
     */
    record EvaluationRequest(String leadId, Map<String, Object> variables) {}

    /** Tries the table; nothing is stored. */
    @PostMapping(path = "/api/decisions/{key}/evaluate", consumes = "application/json")
    DecisionOutcome evaluate(@PathVariable String key, @RequestBody EvaluationRequest request) {
        if (request.leadId() == null && request.variables() == null) {
            throw new InvalidInput("leadId", "Send {\"leadId\": \"…\"} or {\"variables\": {\"lead\": {…}}}.");
        }
        var variables = new HashMap<String, Object>();
        if (request.variables() != null) {
            variables.putAll(request.variables());
        }
        if (request.leadId() != null) {
            variables.put("lead", facts.of(leads.get(request.leadId()).id()));
        }
        return decisions.evaluate(key, variables);
    }

    /** @param candidate the text of a DMN file */
    record CheckRequest(String candidate) {}

    /** What its author should see about the rules of the published table. */
    @GetMapping("/api/decisions/{key}/remarks")
    List<TableRemark> remarks(@PathVariable String key) {
        return decisions.remarks(key);
    }

    /** What publishing the file would say; nothing is stored. */
    @PostMapping(path = "/api/decisions/check", consumes = "application/json")
    List<TableRemark> check(@RequestBody CheckRequest request) {
        if (request.candidate() == null || request.candidate().isBlank()) {
            throw new InvalidInput("candidate", "Send the text of a DMN file.");
        }
        return decisions.check(request.candidate());
    }
}
