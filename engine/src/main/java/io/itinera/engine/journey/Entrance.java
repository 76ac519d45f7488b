package io.itinera.engine.journey;

import io.itinera.engine.base.Conflict;
import io.itinera.engine.base.NotFound;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The version of a process by which leads come in: the newest that waits for nobody's approval and was not refused. */
@Component
public class Entrance {
    /** More drawings in a row than anybody refuses. */
    private static final int LOOKED_THROUGH = 1_000;

    private final JourneyEngine engine;
    private final VersionMapper versions;

    Entrance(JourneyEngine engine, VersionMapper versions) {
        this.engine = engine;
        this.versions = versions;
    }

    /** Empty where nothing is published under that key, or nothing of it was approved. */
    public Optional<JourneyDefinition> find(String key) {
        return engine.newest(key).flatMap(this::orBefore);
    }

    private Optional<JourneyDefinition> orBefore(JourneyDefinition newest) {
        if (!isHeld(newest.id())) {
            return Optional.of(newest);
        }
        var held = new HashSet<>(versions.held(newest.key()));
        return engine.versions(newest.key(), LOOKED_THROUGH).stream()
                .map(PublishedVersion::id)
                .filter(id -> !held.contains(id))
                .findFirst()
                .map(engine::definition);
    }

    /** How leads come into each journey by themselves, by its key and the version that takes leads. */
    Map<String, JourneyEntry> entries() {
        return engine.entries(key -> find(key).map(JourneyDefinition::id));
    }

    boolean isHeld(String definitionId) {
        return versions.find(definitionId)
                .filter(row -> row.approval() != Approval.APPROVED)
                .isPresent();
    }

    /**
     * @throws NotFound where no journey of that key is published
     * @throws Conflict where none of its versions was approved
     */
    JourneyDefinition of(String key) {
        var newest = engine.newest(key).orElseThrow(() -> new NotFound("journey", key));
        return orBefore(newest)
                .orElseThrow(() -> new Conflict("No version of “" + newest.name() + "” takes leads: version "
                        + newest.version()
                        + " waits for somebody else's approval or was refused, and so do those before"
                        + " it. Ask a colleague to approve it in Tasklist, or publish it changed."));
    }
}
