package io.itinera.engine.bpmn.run;

import io.itinera.engine.base.NotFound;
import io.itinera.engine.bpmn.compare.CompareDrawings;
import io.itinera.engine.bpmn.drawing.Undo;
import io.itinera.engine.bpmn.step.Waves;
import io.itinera.engine.journey.DrawingChange;
import io.itinera.engine.journey.DrawingRemark;
import io.itinera.engine.journey.JourneyDefinition;
import io.itinera.engine.journey.JourneyElement;
import io.itinera.engine.journey.JourneyEngine;
import io.itinera.engine.journey.JourneyEntry;
import io.itinera.engine.journey.PublishedVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.PvmActivity;
import org.camunda.bpm.engine.impl.pvm.PvmScope;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Journeys as Camunda walks them. */
@Component
class CamundaJourneys implements JourneyEngine {
    private final ProcessEngineConfigurationImpl engine;
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final WaitMapper waits;
    private final Waves waves;
    private final RemarksOnDrawing remarks;
    private final FindVersions versions;

    CamundaJourneys(
            ProcessEngineConfigurationImpl engine,
            RepositoryService repository,
            RuntimeService runtime,
            WaitMapper waits,
            Waves waves,
            RemarksOnDrawing remarks,
            FindVersions versions) {
        this.versions = versions;
        this.engine = engine;
        this.repository = repository;
        this.runtime = runtime;
        this.waits = waits;
        this.waves = waves;
        this.remarks = remarks;
    }

    @Override
    public List<JourneyDefinition> journeys() {
        return newest().map(this::definition)
                .sorted(Comparator.comparing(JourneyDefinition::name))
                .toList();
    }

    @Override
    public Map<String, JourneyEntry> entries(Function<String, Optional<String>> otherwise) {
        return newest().flatMap(process -> process.isSuspended()
                        ? otherwise.apply(process.getKey()).map(this::deployed).stream()
                        : Stream.of(process))
                .filter(process -> ReadProcessSettings.entry(process).byItself())
                .collect(Collectors.toMap(ProcessDefinitionEntity::getKey, ReadProcessSettings::entry));
    }

    private Stream<ProcessDefinitionEntity> newest() {
        return unrestricted(() -> repository
                        .createProcessDefinitionQuery()
                        .latestVersion()
                        .list())
                .stream()
                .map(ProcessDefinition::getId)
                .map(this::deployed)
                .filter(ReadProcessSettings::isJourney);
    }

    @Override
    public Optional<JourneyDefinition> newest(String key) {
        var found = unrestricted(() -> repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult());
        return Optional.ofNullable(found)
                .map(ProcessDefinition::getId)
                .map(this::deployed)
                .map(this::definition);
    }

    @Override
    public JourneyDefinition definition(String definitionId) {
        return definition(deployed(definitionId));
    }

    @Override
    public List<PublishedVersion> versions(String key, int limit) {
        return versions.of(key, limit);
    }

    @Override
    public PublishedVersion version(String key, int version) {
        return versions.one(key, version)
                .orElseThrow(() -> new NotFound("version " + version + " of the journey", key));
    }

    @Override
    public List<DrawingChange> compare(String definitionId, String laterDefinitionId) {
        return unrestricted(() -> CompareDrawings.of(drawing(definitionId), drawing(laterDefinitionId)));
    }

    @Override
    public List<JourneyElement> elements(String definitionId) {
        return within(deployed(definitionId))
                .filter(activity -> !Undo.is(activity.getId()))
                .map(CamundaJourneys::element)
                .toList();
    }

    private static JourneyElement element(PvmActivity activity) {
        return new JourneyElement(
                activity.getId(), (String) activity.getProperty("name"), (String) activity.getProperty("type"));
    }

    private static Stream<? extends PvmActivity> within(PvmScope scope) {
        return scope.getActivities().stream().flatMap(activity -> Stream.concat(Stream.of(activity), within(activity)));
    }

    @Override
    public String drawing(String definitionId) {
        try (var xml = unrestricted(() -> repository.getProcessModel(definitionId))) {
            return new String(xml.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<DrawingRemark> remarks(String definitionId) {
        return unrestricted(() -> remarks.on(deployed(definitionId), drawing(definitionId)));
    }

    @Override
    public Map<String, String> start(String definitionId, List<String> leadIds) {
        return unrestricted(() -> {
            Map<String, String> instances = new HashMap<>();
            waves.together(
                    leadIds,
                    () -> leadIds.forEach(leadId -> instances.put(
                            leadId,
                            runtime.startProcessInstanceById(definitionId, leadId)
                                    .getId())));
            return instances;
        });
    }

    @Override
    public Map<String, Long> failures(String key) {
        return waits.failures(key).stream()
                .filter(count -> count.elementId() != null)
                .collect(Collectors.toMap(WaitMapper.ElementCount::elementId, WaitMapper.ElementCount::tokens));
    }

    @Override
    public void cancelAll(String leadId) {
        var instances = waits.instancesOf(leadId);
        if (!instances.isEmpty()) {
            unrestricted(() -> {
                instances.forEach(
                        id -> runtime.deleteProcessInstanceIfExists(id, "lead erased", false, true, false, false));
                return null;
            });
        }
    }

    private ProcessDefinitionEntity deployed(String id) {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> engine.getDeploymentCache().findDeployedProcessDefinitionById(id));
    }

    private JourneyDefinition definition(ProcessDefinitionEntity process) {
        var deployment = unrestricted(() -> repository
                .createDeploymentQuery()
                .deploymentId(process.getDeploymentId())
                .singleResult());
        return new JourneyDefinition(
                process.getId(),
                process.getKey(),
                process.getName() == null ? process.getKey() : process.getName(),
                process.getVersion(),
                deployment.getDeploymentTime().toInstant(),
                ReadProcessSettings.reEntry(process));
    }

    /** In one engine command, which is one flush; the caller has checked who may do this. */
    private <T> T unrestricted(Supplier<T> work) {
        Command<T> command = context -> context.runWithoutAuthorization(work::get);
        return engine.getCommandExecutorTxRequired().execute(command);
    }
}
