package io.itinera.engine.bpmn.batch;

import io.itinera.engine.bpmn.step.Waves;
import io.itinera.engine.store.BulkSelect;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/** How many instances are moved on in one transaction: locked, read in bulk, and walked side by side. */
@Component
public class InstancesTogether {
    private static final String LOCK = "SELECT ID_ FROM ACT_RU_EXECUTION%s WHERE ID_ IN (:keys) FOR UPDATE SKIP LOCKED";

    /** A join of instances and their executions in one statement makes MariaDB read all instances there are. */
    private static final String ALL_OF = "SELECT ID_ FROM ACT_RU_EXECUTION WHERE ROOT_PROC_INST_ID_ IN (:keys)";

    private final JobMapper jobs;
    private final BulkSelect bulk;
    private final Waves waves;
    private final ProcessEngineConfigurationImpl engine;

    InstancesTogether(JobMapper jobs, BulkSelect bulk, Waves waves, ProcessEngineConfigurationImpl engine) {
        this.jobs = jobs;
        this.bulk = bulk;
        this.waves = waves;
        this.engine = engine;
    }

    /**
     * Locks whole instances, with all that they called, until the present transaction ends.
     *
     * @param roots ids of the outermost instances
     * @return those of them that nobody else is at work on
     */
    public Set<String> lock(Collection<String> roots) {
        var byPrimaryKey = ManyRows.byPrimaryKey(engine.getDatabaseType());
        return new HashSet<>(ids(LOCK.formatted(byPrimaryKey), roots));
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
            waves.together(leadsOf(Prefetch.instances(ids(ALL_OF, roots), context)), moves);
        }
    }

    private List<String> ids(String select, Collection<String> keys) {
        return bulk.select(select, keys, (row, number) -> row.getString(1));
    }

    private static List<String> leadsOf(List<ExecutionEntity> executions) {
        return executions.stream()
                .map(ExecutionEntity::getBusinessKeyWithoutCascade)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
