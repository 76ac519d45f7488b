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

    private static final Pattern PROCESS_END = Pattern.compile("</(?:\\w+:)?process>");
    private static final Pattern CALLED = Pattern.compile("\\bcalledElement=[\"']([^\"']+)[\"']");

    private final DeploymentEntity deployment;

    Published(DeploymentEntity deployment) {
        this.deployment = deployment;
    }

    boolean hasDecision(String key) {
        return inFiles(DECISION, ".dmn").anyMatch(key::equals)
                || Context.getCommandContext().getDecisionDefinitionManager().findLatestDecisionDefinitionByKey(key)
                        != null;
    }

    boolean hasProcess(String key) {
        return inFiles(PROCESS, ".bpmn").anyMatch(key::equals)
                || Context.getCommandContext().getProcessDefinitionManager().findLatestProcessDefinitionByKey(key)
                        != null;
    }

    /** Keys of the processes that the newest version of a process calls, as it is being published or was before. */
    List<String> calledBy(String key) {
        var beside = files(".bpmn")
                .filter(file -> named(PROCESS, file).anyMatch(key::equals))
                .toList();
        return (beside.isEmpty() ? before(key) : beside.stream())
                .flatMap(file -> named(CALLED, ofProcess(key, file)))
                .distinct()
                .toList();
    }

    /** A file may hold several processes: the one of that key alone. */
    private static String ofProcess(String key, String file) {
        var process = PROCESS.matcher(file);
        while (process.find()) {
            if (process.group(1).equals(key)) {
                var end = PROCESS_END.matcher(file);
                return file.substring(process.start(), end.find(process.end()) ? end.start() : file.length());
            }
        }
        return "";
    }

    private static Stream<String> before(String key) {
        var context = Context.getCommandContext();
        var newest = context.getProcessDefinitionManager().findLatestProcessDefinitionByKey(key);
        if (newest == null) {
            return Stream.empty();
        }
        var file = context.getResourceManager()
                .findResourceByDeploymentIdAndResourceName(newest.getDeploymentId(), newest.getResourceName());
        return Stream.of(new String(file.getBytes(), StandardCharsets.UTF_8));
    }

    private static Stream<String> named(Pattern id, String file) {
        return id.matcher(file).results().map(match -> match.group(1));
    }

    /** Among the files that were published together with the drawing. */
    boolean hasFormBeside(String key) {
        return files(".form").anyMatch(form -> key.equals(Json.readMap(form).get("id")));
    }

    boolean hasForm(String key) {
        return hasFormBeside(key)
                || Context.getCommandContext().getCamundaFormDefinitionManager().findLatestDefinitionByKey(key) != null;
    }

    private Stream<String> inFiles(Pattern id, String ending) {
        return files(ending).flatMap(file -> named(id, file));
    }

    private Stream<String> files(String ending) {
        return List.copyOf(deployment.getResources().values()).stream()
                .filter(file -> file.getName().endsWith(ending))
                .map(file -> new String(file.getBytes(), StandardCharsets.UTF_8));
    }
}
