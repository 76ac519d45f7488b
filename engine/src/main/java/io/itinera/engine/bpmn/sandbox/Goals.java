package io.itinera.engine.bpmn.sandbox;

import io.itinera.engine.bpmn.check.GoalIsInPlace;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** The sub-processes that leads of a journey come to when they reach what it is for. */
final class Goals {
    private Goals() {}

    static Set<String> of(RepositoryService repository, String key) {
        var process = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult();
        return repository.getBpmnModelInstance(process.getId()).getModelElementsByType(SubProcess.class).stream()
                .filter(SubProcess::triggeredByEvent)
                .filter(Goals::isGoal)
                .map(SubProcess::getId)
                .collect(Collectors.toSet());
    }

    private static boolean isGoal(SubProcess part) {
        return part.getName() != null && GoalIsInPlace.isCalledGoal(part.getName())
                || part.getExtensionElements() != null
                        && part.getExtensionElements().getElementsQuery().list().stream()
                                .flatMap(one -> one.getChildElementsByType(CamundaProperty.class).stream())
                                .anyMatch(property -> GoalIsInPlace.MARK.equals(property.getCamundaName()));
    }
}
