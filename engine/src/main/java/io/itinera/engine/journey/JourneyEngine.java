package io.itinera.engine.journey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What journeys ask of the engine that walks the drawings. */
public interface JourneyEngine {

    /** The newest version of each journey, by name. Processes that people work on, such as handoffs, are none. */
    List<JourneyDefinition> journeys();

    /**
     * How leads come into each journey by themselves, by its key, and only where they do: as its newest version says.
     *
     * @param otherwise id of the version that counts instead, by the key of a journey whose newest one takes no leads
     */
    Map<String, JourneyEntry> entries(Function<String, Optional<String>> otherwise);

    /** The newest version of any published process. */
    Optional<JourneyDefinition> newest(String key);

    /** A version of any published process. */
    JourneyDefinition definition(String definitionId);

    /** The newest versions of a process, newest first. */
    List<PublishedVersion> versions(String key, int limit);

    /** @throws io.itinera.engine.base.NotFound where there is no such version */
    PublishedVersion version(String key, int version);

    /** What became of the elements from one drawing to another. */
    List<DrawingChange> compare(String definitionId, String laterDefinitionId);

    /** All elements of a drawing through which a lead can pass. */
    List<JourneyElement> elements(String definitionId);

    /** What the checks of publishing say of a drawing now. */
    List<DrawingRemark> remarks(String definitionId);

    /** BPMN XML as it was published. */
    String drawing(String definitionId);

    /**
     * Starts one instance a lead on a version, all in the present transaction.
     *
     * @return instance id by lead id
     */
    Map<String, String> start(String definitionId, List<String> leadIds);

    /** How many tokens stand still at an element because of a failure a person must look at. */
    Map<String, Long> failures(String key);

    /** Ends whatever runs for a lead, without a trace in the engine. */
    void cancelAll(String leadId);
}
