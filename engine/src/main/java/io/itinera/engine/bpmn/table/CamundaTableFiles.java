package io.itinera.engine.bpmn.table;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.NotFound;
import io.itinera.engine.decision.TableFiles;
import io.itinera.engine.decision.TableText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.ResourceReport;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.xml.ModelException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

/** DMN files as Camunda keeps and takes them. */
@Component
class CamundaTableFiles implements TableFiles {
    private final ProcessEngineConfigurationImpl engine;
    private final RepositoryService repository;
    private final IdentityService identities;

    CamundaTableFiles(ProcessEngineConfigurationImpl engine, RepositoryService repository, IdentityService identities) {
        this.engine = engine;
        this.repository = repository;
        this.identities = identities;
    }

    @Override
    public String published(String key) {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> {
                    DecisionDefinition newest =
                            context.getDecisionDefinitionManager().findLatestDecisionDefinitionByKey(key);
                    if (newest == null) {
                        throw new NotFound("decision", key);
                    }
                    return text(newest);
                }));
    }

    private String text(DecisionDefinition definition) {
        try (var file = repository.getResourceAsStream(definition.getDeploymentId(), definition.getResourceName())) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<TableText> read(String dmn) {
        try {
            var bytes = dmn.getBytes(StandardCharsets.UTF_8);
            return ReadTables.of(Dmn.readModelFromStream(new ByteArrayInputStream(bytes)));
        } catch (ModelException e) {
            throw new InvalidInput(
                    "candidate",
                    "This is no DMN file: "
                            + NestedExceptionUtils.getMostSpecificCause(e).getMessage());
        }
    }

    @Override
    public void publish(String file, String dmn, String by, Collection<String> groups) {
        try {
            identities.setAuthentication(by, List.copyOf(groups));
            repository
                    .createDeployment()
                    .name(file)
                    .enableDuplicateFiltering(true)
                    .addString(file, dmn)
                    .deploy();
        } catch (ParseException unreadable) {
            throw new InvalidInput("candidate", mistakes(unreadable));
        } catch (AuthorizationException refused) {
            throw new InvalidInput("candidate", "You may not publish tables; nothing was published.");
        } catch (ProcessEngineException refused) {
            throw new InvalidInput(
                    "candidate",
                    NestedExceptionUtils.getMostSpecificCause(refused).getMessage());
        } finally {
            identities.clearAuthentication();
        }
    }

    private static String mistakes(ParseException unreadable) {
        return unreadable.getResorceReports().stream()
                .map(ResourceReport::getErrors)
                .flatMap(List::stream)
                .map(mistake -> mistake.getMessage())
                .collect(Collectors.joining(" "));
    }
}
