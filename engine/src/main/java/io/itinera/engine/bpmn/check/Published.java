package io.itinera.engine.bpmn.check;

import io.itinera.engine.base.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;

/** What a drawing may refer to: what is published together with it, and what was before. Within an engine command. */
final class Published {
    private static final Pattern DECISION = Pattern.compile("<(?:\\w+:)?decision\\s[^>]*?\\bid=[\"']([^\"']+)[\"']");
    private static final Pattern PROCESS = Pattern.compile("<(?:\\w+:)?process\\s[^>]*?\\bid=[\"']([^\"']+)[\"']");

    private final DeploymentEntity deployment;

    Published(DeploymentEntity deployment) {
        this.deployment = deployment;
    }

    boolean hasDecision(String key) {
        return named(DECISION, ".dmn").anyMatch(key::equals)
                || Context.getCommandContext().getDecisionDefinitionManager().findLatestDecisionDefinitionByKey(key)
                        != null;
    }

    boolean hasProcess(String key) {
        return named(PROCESS, ".bpmn").anyMatch(key::equals)
                || Context.getCommandContext().getProcessDefinitionManager().findLatestProcessDefinitionByKey(key)
                        != null;
    }

    /** Among the files that were published together with the drawing. */
    boolean hasFormBeside(String key) {
        return files(".form").anyMatch(form -> key.equals(Json.readMap(form).get("id")));
    }

    boolean hasForm(String key) {
        return hasFormBeside(key)
                || Context.getCommandContext().getCamundaFormDefinitionManager().findLatestDefinitionByKey(key) != null;
    }

    private Stream<String> named(Pattern id, String ending) {
        return files(ending).flatMap(file -> id.matcher(file).results().map(match -> match.group(1)));
    }

    private Stream<String> files(String ending) {
        return List.copyOf(deployment.getResources().values()).stream()
                .filter(file -> file.getName().endsWith(ending))
                .map(file -> new String(file.getBytes(), StandardCharsets.UTF_8));
    }
}
