package io.itinera.engine.journey;

import io.itinera.engine.base.Await;
import io.itinera.engine.base.Conflict;
import io.itinera.engine.base.NotFound;
import io.itinera.engine.leadjob.Selection;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The journeys that marketing published: how many are where, and who is to come in. */
@Component
public class Journeys {
    private static final int ENROLMENTS_SHOWN = 20;
    private static final int STAYS_SHOWN = 20;

    private final JourneyEngine engine;
    private final CountMapper counts;
    private final RunMapper runs;
    private final Enrolments enrolments;
    private final PreviewEnrolment preview;
    private final JourneyStateMapper states;
    private final Entrance entrance;

    Journeys(
            JourneyEngine engine,
            CountMapper counts,
            RunMapper runs,
            Enrolments enrolments,
            PreviewEnrolment preview,
            JourneyStateMapper states,
            Entrance entrance) {
        this.entrance = entrance;
        this.states = states;
        this.engine = engine;
        this.counts = counts;
        this.runs = runs;
        this.enrolments = enrolments;
        this.preview = preview;
    }

    /** All but the archived ones. */
    public List<JourneySummary> all() {
        var archived = states.archived();
        return every().stream()
                .filter(journey -> !archived.contains(journey.key()))
                .toList();
    }

    public List<JourneySummary> archived() {
        var archived = states.archived();
        return every().stream()
                .filter(journey -> archived.contains(journey.key()))
                .toList();
    }

    private List<JourneySummary> every() {
        var wholes = counts.sumsOfWholes().stream().collect(Collectors.toMap(CountRow::journeyKey, row -> row));
        return engine.journeys().stream()
                .map(journey -> summary(journey, wholes.get(journey.key())))
                .toList();
    }

    /** @throws NotFound where no journey of that key is published */
    public JourneySummary get(String key) {
        var journey = definition(key);
        return counts.sums(key).stream()
                .filter(row -> row.elementId().equals(key))
                .findFirst()
                .map(whole -> summary(journey, whole))
                .orElseGet(() -> summary(journey, null));
    }

    /** The lead's stays in journeys, present and past, newest first, the last twenty. */
    public List<JourneyStay> of(String leadId) {
        return runs.of(leadId, null, STAYS_SHOWN).stream().map(this::stay).toList();
    }

    private JourneyStay stay(RunRow run) {
        var name = engine.newest(run.journeyKey()).map(JourneyDefinition::name).orElse(run.journeyKey());
        return new JourneyStay(run.journeyKey(), name, run.enteredAt(), run.leftAt(), run.leftBy());
    }

    /** The newest version's BPMN XML. */
    public String drawing(String key) {
        return engine.drawing(definition(key).id());
    }

    /** What is to be looked at in the newest version, by the checks of publishing as they would be made now. */
    public List<DrawingRemark> remarks(String key) {
        return engine.remarks(definition(key).id());
    }

    /** Where leads can be in the newest version, in the order of the file. */
    public List<JourneyElement> elements(String key) {
        return engine.elements(definition(key).id());
    }

    public JourneyStats stats(String key) {
        var journey = definition(key);
        var sums = counts.sums(key).stream()
                .filter(row -> !row.elementId().equals(key))
                .collect(Collectors.toMap(CountRow::elementId, row -> row));
        var failures = engine.failures(key);
        var ids = new HashSet<>(sums.keySet());
        engine.elements(journey.id()).forEach(element -> ids.add(element.id()));
        ids.addAll(failures.keySet());
        Map<String, ElementStats> elements = new HashMap<>();
        for (var id : ids) {
            elements.put(id, stats(sums.get(id), failures.getOrDefault(id, 0L)));
        }
        return new JourneyStats(key, journey.version(), elements);
    }

    public EnrolmentPreview preview(String key, Selection selection) {
        return preview.preview(entrance.of(key), selection);
    }

    /**
     * The number of the version by which leads come in now.
     *
     * @throws Conflict where none of them was approved
     */
    public int entrance(String key) {
        return entrance.of(key).version();
    }

    /**
     * Starts a background job that brings the selected leads in; it survives a restart and continues where it was.
     *
     * @throws Conflict where the journey is archived, or none of its versions was approved
     */
    public Enrolment enrol(String key, Selection selection, String by) {
        if (states.find(key).filter(JourneyState::archived).isPresent()) {
            throw new Conflict("The journey is archived, so nobody comes in any more. Restore it first.");
        }
        return enrolments.create(entrance.of(key), selection, by);
    }

    public Enrolment enrolment(String id) {
        return enrolments.get(id);
    }

    /** Newest first, the last twenty. */
    public List<Enrolment> enrolments(String key) {
        return enrolments.latest(key, ENROLMENTS_SHOWN);
    }

    /**
     * Nobody comes in by it any more until it is resumed. Leads that entered go on. Pausing twice is harmless.
     *
     * @throws Conflict where it has come to its end
     */
    public Enrolment pauseEnrolment(String id) {
        return enrolments.pause(id);
    }

    /**
     * Goes on with the lead after the last one that was looked at. Resuming a running one is harmless.
     *
     * @throws Conflict where it has come to its end
     */
    public Enrolment resumeEnrolment(String id) {
        return enrolments.resume(id);
    }

    /**
     * Leads that entered stay inside; the rest does not come in. Cancelling twice is harmless.
     *
     * @throws Conflict where all leads were looked at already
     */
    public Enrolment cancelEnrolment(String id) {
        return enrolments.cancel(id);
    }

    /** Waits until an enrolment ends or is paused, but no longer than given; answers it as it is then. */
    public Enrolment awaitEnrolment(String id, Duration atMost) {
        return Await.until(() -> enrolments.get(id), enrolment -> !enrolment.running(), atMost);
    }

    /** Who enters by itself; empty where people enrol leads. */
    public Optional<JourneyEntry> entry(String key) {
        return Optional.ofNullable(entrance.entries().get(key));
    }

    private JourneyDefinition definition(String key) {
        return engine.newest(key).orElseThrow(() -> new NotFound("journey", key));
    }

    private static JourneySummary summary(JourneyDefinition journey, CountRow whole) {
        long entered = whole == null ? 0 : whole.entered();
        long completed = whole == null ? 0 : whole.exits();
        return new JourneySummary(
                journey.key(), journey.name(), journey.version(), entered - completed, completed, journey.deployedAt());
    }

    private static ElementStats stats(CountRow sum, long failed) {
        long entered = sum == null ? 0 : sum.entered();
        long left = sum == null ? 0 : sum.exits();
        return new ElementStats(entered, Math.max(0, entered - left), left, failed);
    }
}
