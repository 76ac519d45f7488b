package io.itinera.benchmarks.decisions;

import io.itinera.benchmarks.app.EngineNode;
import io.itinera.engine.scoring.Scoring;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.RepositoryService;

/**
 * The shipped lead score, and a copy of it that gives each lead another score: asked by turns, every score is new.
 * Publishing a version before each round instead would have the JVM compile what publishing needs while the round runs.
 */
final class TwoTables {
    private static final String FILE = "decision-tables/lead-score.dmn";
    private static final String OTHER = "lead-score-other";
    private static final String SUM = "min(100, (if";

    private boolean other;

    static TwoTables publish(EngineNode node) {
        node.publish(FILE);
        node.bean(RepositoryService.class)
                .createDeployment()
                .addString("decision-tables/" + OTHER + ".dmn", changed(shipped()))
                .deploy();
        return new TwoTables();
    }

    /** The key of the table whose turn it is. */
    String next() {
        other = !other;
        return other ? OTHER : Scoring.LEAD_SCORE;
    }

    private static String changed(String shipped) {
        if (!shipped.contains(SUM)) {
            throw new IllegalStateException(FILE + " no longer sums its points by " + SUM);
        }
        return shipped.replace(SUM, "min(100, 1 + (if")
                .replace("\"" + Scoring.LEAD_SCORE + "\"", "\"" + OTHER + "\"")
                .replace("lead-score-drd", OTHER + "-drd");
    }

    private static String shipped() {
        try (var file = TwoTables.class.getClassLoader().getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
