package io.itinera.engine.bpmn.batch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSession;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.ProcessEventJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.impl.util.BitMaskUtil;

/**
 * Reads whole instances, many at once, into the present command, so that walking them costs no further reading. A kind
 * of row is read only where some execution says that it has one.
 */
final class Prefetch {
    private final PrefetchingSession session;
    private final DbEntityManager entities;
    private final int atOnce;
    private final List<ExecutionEntity> executions;

    private Prefetch(Collection<String> instances, CommandContext context) {
        session = (PrefetchingSession) context.getSession(DbSqlSession.class);
        entities = context.getDbEntityManager();
        atOnce = ManyRows.most(context.getProcessEngineConfiguration().getDatabaseType());
        executions = rows("executions", List.copyOf(instances));
    }

    /**
     * @param instances ids of whole trees of instances: a called one without its caller does not do
     * @return their executions
     */
    static List<ExecutionEntity> instances(Collection<String> instances, CommandContext context) {
        var prefetch = new Prefetch(instances, context);
        prefetch.all();
        return prefetch.executions;
    }

    private void all() {
        answer("selectExecutionsByProcessInstanceId", executions, ExecutionEntity::getProcessInstanceId);
        List<JobEntity> jobs = read("jobs", ExecutionEntity.JOBS_STATE_BIT);
        answer("selectJobsByExecutionId", jobs, JobEntity::getExecutionId);
        var timers = jobs.stream().filter(job -> job instanceof TimerEntity && job.getRetries() > 0);
        answer("selectTimersByExecutionId", timers.toList(), JobEntity::getExecutionId);
        List<EventSubscriptionEntity> subscriptions =
                read("eventSubscriptions", ExecutionEntity.EVENT_SUBSCRIPTIONS_STATE_BIT);
        answer("selectEventSubscriptionsByExecution", subscriptions, EventSubscriptionEntity::getExecutionId);
        jobsOfEvents(subscriptions, jobs);
        variables();
        incidents(jobs);
    }

    /** With each wait that ends the engine asks whether its event is already on the way in a job. */
    private void jobsOfEvents(List<EventSubscriptionEntity> subscriptions, List<JobEntity> jobs) {
        var bySubscription = jobs.stream()
                .filter(job -> ProcessEventJobHandler.TYPE.equals(job.getJobHandlerType()))
                .collect(Collectors.groupingBy(JobEntity::getJobHandlerConfigurationRaw));
        for (var subscription : subscriptions) {
            Map<String, Object> question = new HashMap<>();
            question.put("handlerType", ProcessEventJobHandler.TYPE);
            question.put("handlerConfiguration", subscription.getId());
            question.put("tenantId", subscription.getTenantId());
            session.know("selectJobsByConfiguration", question, of(bySubscription, subscription.getId()));
        }
    }

    private void variables() {
        List<VariableInstanceEntity> variables = read("variables", ExecutionEntity.VARIABLES_STATE_BIT);
        var byExecution = grouped(variables, VariableInstanceEntity::getExecutionId);
        for (var execution : executions) {
            Map<String, Object> question = new HashMap<>();
            question.put("executionId", execution.getId());
            question.put("variableNames", null);
            session.know("selectVariablesByExecutionId", question, of(byExecution, execution.getId()));
        }
    }

    private void incidents(List<JobEntity> jobs) {
        List<IncidentEntity> incidents = read("incidents", ExecutionEntity.INCIDENT_STATE_BIT);
        answer("selectIncidentsByExecutionId", incidents, IncidentEntity::getExecutionId);
        var byJob = incidents.stream()
                .filter(incident -> incident.getConfiguration() != null)
                .collect(Collectors.groupingBy(IncidentEntity::getConfiguration));
        for (var job : jobs) {
            Map<String, Object> question = new HashMap<>();
            question.put("configuration", job.getId());
            question.put("incidentType", null);
            session.know("selectIncidentsByConfiguration", question, of(byJob, job.getId()));
        }
    }

    /** An execution without rows has an answer too: none. */
    private <T> void answer(String statement, List<T> rows, Function<T, String> executionOf) {
        var byExecution = grouped(rows, executionOf);
        executions.forEach(execution -> session.know(statement, execution.getId(), of(byExecution, execution.getId())));
    }

    private static <T> Map<String, List<T>> grouped(List<T> rows, Function<T, String> key) {
        return rows.stream().collect(Collectors.groupingBy(key));
    }

    private static <T> List<T> of(Map<String, List<T>> groups, String key) {
        return groups.getOrDefault(key, List.of());
    }

    private <T> List<T> read(String statement, int kind) {
        var ids = new ArrayList<String>();
        for (var execution : executions) {
            if (BitMaskUtil.isBitOn(execution.getCachedEntityStateRaw(), kind)) {
                ids.add(execution.getId());
            }
        }
        return ids.isEmpty() ? Collections.emptyList() : rows(statement, ids);
    }

    @SuppressWarnings("unchecked")
    private <T> List<T> rows(String statement, List<String> ids) {
        var rows = new ArrayList<T>();
        for (int from = 0; from < ids.size(); from += atOnce) {
            var some = ids.subList(from, Math.min(ids.size(), from + atOnce));
            rows.addAll(
                    entities.selectListWithRawParameter("itinera.prefetch." + statement, some, 0, Integer.MAX_VALUE));
        }
        return rows;
    }
}
