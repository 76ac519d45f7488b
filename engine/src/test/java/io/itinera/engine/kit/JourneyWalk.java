package io.itinera.engine.kit;

import io.itinera.engine.base.Worker;
import io.itinera.engine.bpmn.batch.JobBatches;
import io.itinera.engine.consent.Channel;
import io.itinera.engine.consent.ConsentState;
import io.itinera.engine.event.Events;
import io.itinera.engine.event.IncomingEvent;
import io.itinera.engine.event.LeadRef;
import io.itinera.engine.journey.Journeys;
import io.itinera.engine.lead.LeadDraft;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.leadjob.Selection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.annotation.Qualifier;

/**
 * Walks leads through drawings step by step: nothing happens in the background, time stands still until it is moved,
 * and a test fires what is due and looks where the tokens stand.
 */
public final class JourneyWalk {
    private static final int JOBS_A_BATCH = 50;

    private final ProcessEngine engine;
    private final Leads leads;
    private final Events events;
    private final Journeys journeys;
    private final SettableClock clock;
    private final List<Worker> workers;
    private final JobBatches batches;
    private final LeadTrail trail;

    JourneyWalk(
            ProcessEngine engine,
            Leads leads,
            Events events,
            Journeys journeys,
            SettableClock clock,
            @Qualifier("leadJobWorker") Worker enrolments,
            @Qualifier("entryWorker") Worker entries,
            @Qualifier("wakeUpWorker") Worker wakeUps,
            JobBatches batches,
            LeadTrail trail) {
        this.batches = batches;
        this.engine = engine;
        this.leads = leads;
        this.events = events;
        this.journeys = journeys;
        this.clock = clock;
        this.workers = List.of(enrolments, entries, wakeUps);
        this.trail = trail;
    }

    /** Publishes drawings, forms and tables from the class path, together. */
    public void publish(String... resources) {
        var deployment = engine.getRepositoryService().createDeployment();
        for (var resource : resources) {
            deployment.addClasspathResource(resource);
        }
        deployment.deploy();
    }

    /** Publishes a drawing of the class path with some texts replaced: old one, new one, and so on. */
    public void publishChanged(String resource, String... replaced) {
        try (var stream = JourneyWalk.class.getResourceAsStream("/" + resource)) {
            var drawing = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            for (int i = 0; i < replaced.length; i += 2) {
                if (!drawing.contains(replaced[i])) {
                    throw new AssertionError(resource + " does not contain " + replaced[i]);
                }
                drawing = drawing.replace(replaced[i], replaced[i + 1]);
            }
            engine.getRepositoryService()
                    .createDeployment()
                    .addString(resource, drawing)
                    .deploy();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends whatever runs and withdraws what was published. */
    public void clear() {
        EmptyTables.ofRunningInstances(engine.getProcessEngineConfiguration().getDataSource());
        var repository = engine.getRepositoryService();
        repository
                .createDeploymentQuery()
                .list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true, true, true));
        showTime();
    }

    public String aLead(String email, Map<String, Object> attributes) {
        return aLead(email, attributes, ConsentState.UNKNOWN);
    }

    public String aLead(String email, Map<String, Object> attributes, ConsentState emailConsent) {
        var draft = new LeadDraft(
                null,
                email,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                attributes,
                emailConsent == ConsentState.UNKNOWN ? null : Map.of(Channel.EMAIL, emailConsent));
        return leads.upsert(draft).lead().id();
    }

    public void enrol(String journey, String... leadIds) {
        showTime();
        journeys.enrol(journey, new Selection.Of(List.of(leadIds)), "test");
        drainWorkers();
    }

    /** An event comes in and moves on whoever waited for it. */
    public void happens(String leadId, String type) {
        happens(leadId, type, Map.of());
    }

    /** As {@link #happens(String, String)}, with what is known of the event. */
    public void happens(String leadId, String type, Map<String, Object> attributes) {
        showTime();
        events.ingest(List.of(new IncomingEvent(null, new LeadRef(leadId, null, null, null), type, null, attributes)));
        drainWorkers();
    }

    /** Fires the one due job that stands at an element. */
    public void run(String elementId) {
        showTime();
        var jobs = due().stream().filter(job -> isAt(job, elementId)).toList();
        if (jobs.isEmpty()) {
            throw new AssertionError("No job is due at \"" + elementId + "\". Due are: " + elements(due()));
        }
        jobs.forEach(job -> engine.getManagementService().executeJob(job.getId()));
    }

    /** Fires due jobs, and those that they lead to, until none is left. */
    public void runAll() {
        showTime();
        int done;
        do {
            done = batches.run(JOBS_A_BATCH);
            drainWorkers();
        } while (done > 0);
    }

    /** Time passes; what falls due in it is not fired yet. */
    public void pass(Duration time) {
        clock.advance(time);
        showTime();
    }

    /** Ids of the elements where the lead's tokens stand, in its journey and in what the journey called. */
    public List<String> whereIs(String leadId) {
        var runtime = engine.getRuntimeService();
        var elements = new TreeSet<String>();
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(leadId)
                .list()
                .forEach(instance -> elements.addAll(runtime.getActiveActivityIds(instance.getId())));
        return List.copyOf(elements);
    }

    public Task taskOf(String leadId) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(leadId)
                .singleResult();
    }

    /** Completes the lead's one task as a person would, with the answers of its form. */
    public void complete(String leadId, String user, Map<String, Object> answers) {
        showTime();
        engine.getIdentityService().setAuthenticatedUserId(user);
        try {
            engine.getFormService().submitTaskForm(taskOf(leadId).getId(), answers);
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    /** What the leads left behind on their way. */
    public LeadTrail trail() {
        return trail;
    }

    public ProcessEngine engine() {
        return engine;
    }

    private List<Job> due() {
        return engine.getManagementService().createJobQuery().executable().list();
    }

    private boolean isAt(Job job, String elementId) {
        return elementId.equals(elementOf(job));
    }

    private String elementOf(Job job) {
        return engine.getManagementService()
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    private List<String> elements(List<Job> jobs) {
        return jobs.stream().map(this::elementOf).toList();
    }

    private void drainWorkers() {
        workers.forEach(Worker::drain);
    }

    /** The engine has its own clock. */
    private void showTime() {
        ClockUtil.setCurrentTime(Date.from(clock.instant()));
    }
}
