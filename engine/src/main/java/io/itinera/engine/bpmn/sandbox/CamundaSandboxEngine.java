package io.itinera.engine.bpmn.sandbox;

import io.itinera.engine.base.Worker;
import io.itinera.engine.bpmn.batch.JobBatches;
import io.itinera.engine.dryrun.ModelFile;
import io.itinera.engine.dryrun.SandboxEngine;
import io.itinera.engine.journey.DrawingRemark;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The engine of a sandbox, moved on by hand. */
@Component
class CamundaSandboxEngine implements SandboxEngine {
    private static final String NEXT_DUE =
            "SELECT DUEDATE_ FROM ACT_RU_JOB WHERE DUEDATE_ > ? AND RETRIES_ > 0 ORDER BY DUEDATE_ LIMIT 1";

    /** Left to itself, H2 takes the index that begins with the state, and reads all that are due one day. */
    private static final String ANY_DUE = "SELECT 1 FROM ACT_RU_JOB USE INDEX (" + SandboxIndexes.JOB_DUE + ")"
            + " WHERE DUEDATE_ <= ? AND RETRIES_ > 0 AND SUSPENSION_STATE_ = 1 LIMIT 1";

    private static final String FAILURES = "SELECT ACTIVITY_ID_, MIN(INCIDENT_MSG_) AS REASON FROM ACT_RU_INCIDENT"
            + " GROUP BY ACTIVITY_ID_ ORDER BY ACTIVITY_ID_ LIMIT ?";

    private final ProcessEngineConfigurationImpl engine;
    private final RepositoryService repository;
    private final PublishFiles publishing;
    private final JobBatches batches;
    private final Worker wakeUps;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    CamundaSandboxEngine(
            ProcessEngineConfigurationImpl engine,
            RepositoryService repository,
            JobBatches batches,
            @Qualifier("wakeUpWorker") Worker wakeUps,
            JdbcTemplate jdbc,
            Clock clock) {
        this.engine = engine;
        this.repository = repository;
        this.publishing = new PublishFiles(repository);
        this.batches = batches;
        this.wakeUps = wakeUps;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void settleIn() {
        SandboxIndexes.fit(jdbc);
    }

    @Override
    public void takeOver(List<ModelFile> published) {
        publishing.takeOver(published);
    }

    @Override
    public List<DrawingRemark> publish(List<ModelFile> files) {
        return publishing.publish(files);
    }

    @Override
    public boolean work(int jobsAtOnce) {
        boolean any = anyDue() && batches.run(jobsAtOnce) > 0;
        wakeUps.drain();
        return any;
    }

    /** Costs less than a search for a batch, which reads all timers of the future where it finds nothing. */
    private boolean anyDue() {
        return !jdbc.queryForList(ANY_DUE, Integer.class, Timestamp.from(clock.instant()))
                .isEmpty();
    }

    @Override
    public Optional<Instant> nextDue() {
        return jdbc.queryForList(NEXT_DUE, Timestamp.class, Timestamp.from(clock.instant())).stream()
                .findFirst()
                .map(Timestamp::toInstant);
    }

    @Override
    public Set<String> awaited() {
        return awaitedBy(repository.createProcessDefinitionQuery().latestVersion());
    }

    @Override
    public Set<String> awaitedBy(String key) {
        return awaitedBy(repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion());
    }

    private Set<String> awaitedBy(ProcessDefinitionQuery processes) {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> processes.list().stream()
                        .flatMap(process ->
                                repository
                                        .getBpmnModelInstance(process.getId())
                                        .getModelElementsByType(Message.class)
                                        .stream())
                        .map(Message::getName)
                        .collect(Collectors.toSet())));
    }

    @Override
    public Set<String> goals(String key) {
        return Goals.of(repository, key);
    }

    @Override
    public List<DrawingRemark> failures(int most) {
        return jdbc.query(FAILURES, (row, number) -> new DrawingRemark(true, row.getString(1), row.getString(2)), most);
    }
}
