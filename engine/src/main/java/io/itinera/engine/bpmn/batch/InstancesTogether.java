package io.itinera.engine.bpmn.batch;

import io.itinera.engine.bpmn.step.Waves;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/** How many instances are moved on in one transaction: locked, read in bulk, and walked side by side. */
@Component
public class InstancesTogether {
    private final JobMapper jobs;
    private final Waves waves;

    InstancesTogether(JobMapper jobs, Waves waves) {
        this.jobs = jobs;
        this.waves = waves;
    }

    /**
     * Locks whole instances, with all that they called, until the present transaction ends.
     *
     * @param roots ids of the outermost instances
     * @return those of them that nobody else is at work on
     */
    public Set<String> lock(Collection<String> roots) {
        return roots.isEmpty() ? Set.of() : new HashSet<>(jobs.lockInstances(roots));
    }

    /** Locks whole instances until the present transaction ends, and waits for those whom somebody else is at work on. */
    public void await(Collection<String> roots) {
        if (!roots.isEmpty()) {
            jobs.awaitInstances(roots);
        }
    }

    /** Moves instances on that were locked before; none of them may be moved twice. */
    public void walk(Collection<String> roots, CommandContext context, Runnable moves) {
        if (!roots.isEmpty()) {
            waves.together(leadsOf(Prefetch.instances(jobs.instancesOf(roots), context)), moves);
        }
    }

    private static List<String> leadsOf(List<ExecutionEntity> executions) {
        return executions.stream()
                .map(ExecutionEntity::getBusinessKeyWithoutCascade)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
