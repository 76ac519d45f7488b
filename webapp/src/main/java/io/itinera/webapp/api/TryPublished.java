package io.itinera.webapp.api;

import io.itinera.engine.decision.Decisions;
import io.itinera.engine.table.Publishing;
import io.itinera.engine.tablecase.TableCases;
import org.springframework.stereotype.Component;

/** Says of a table that was just published what does not stop it but deserves a look. */
@Component
class TryPublished {
    private final Decisions decisions;
    private final TableCases cases;

    TryPublished(Decisions decisions, TableCases cases) {
        this.decisions = decisions;
        this.cases = cases;
    }

    PublishedAnswer answer(Publishing published) {
        var key = published.key();
        var tried = cases.of(key)
                .map(file -> cases.run(key, null))
                .map(run -> new PublishedAnswer.Cases(run.passed(), run.failed(), run.notRun()))
                .orElse(null);
        return new PublishedAnswer(key, published.version(), published.unchanged(), decisions.remarks(key), tried);
    }
}
