package io.itinera.benchmarks.decisions;

import io.itinera.benchmarks.app.EngineNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.RepositoryService;

/** Versions of the shipped lead score of which each gives every lead another score than the one before. */
final class ChangedTables {
    private static final String FILE = "decision-tables/lead-score.dmn";
    private static final String SUM = "min(100, (if";

    private final EngineNode node;
    private final String text;
    private int version;

    ChangedTables(EngineNode node) {
        this.node = node;
        try (var file = getClass().getClassLoader().getResourceAsStream(FILE)) {
            text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!text.contains(SUM)) {
            throw new IllegalStateException(FILE + " no longer sums its points by " + SUM);
        }
    }

    void publishNext() {
        version++;
        node.bean(RepositoryService.class)
                .createDeployment()
                .addString(FILE, text.replace(SUM, "min(100, " + version % 2 + " + (if"))
                .deploy();
    }
}
