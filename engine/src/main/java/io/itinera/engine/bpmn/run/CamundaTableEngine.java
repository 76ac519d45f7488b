package io.itinera.engine.bpmn.run;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.table.PublishedTable;
import io.itinera.engine.table.TableEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/** Versions of tables as Camunda keeps them. */
@Component
class CamundaTableEngine implements TableEngine {
    private final ProcessEngineConfigurationImpl engine;
    private final RepositoryService repository;
    private final FindTables tables;
    private final PublishAs publishAs;

    CamundaTableEngine(
            ProcessEngineConfigurationImpl engine,
            RepositoryService repository,
            FindTables tables,
            PublishAs publishAs) {
        this.engine = engine;
        this.repository = repository;
        this.tables = tables;
        this.publishAs = publishAs;
    }

    @Override
    public List<PublishedTable> versions(String key, int limit) {
        return tables.of(key, limit);
    }

    @Override
    public Optional<PublishedTable> version(String key, int version) {
        return tables.one(key, version);
    }

    /** The caller has checked who may read it. */
    @Override
    public String file(PublishedTable table) {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> {
                    try (var file = repository.getResourceAsStream(table.deploymentId(), table.fileName())) {
                        return new String(file.readAllBytes(), StandardCharsets.UTF_8);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }));
    }

    @Override
    public PublishedTable publish(String key, String fileName, String dmn, String by) {
        var made = publishAs.publish(fileName, dmn, by);
        var version = made.stream()
                .filter(decision -> decision.getKey().equals(key))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        "candidate",
                        "The file has no decision \"" + key + "\" but "
                                + made.stream()
                                        .map(DecisionDefinition::getKey)
                                        .sorted()
                                        .collect(Collectors.joining(", "))
                                + ". Give the decision that id, or publish the file under the id that it has."));
        return tables.one(key, version.getVersion()).orElseThrow();
    }
}
