package io.itinera.engine.journey;

import io.itinera.engine.base.NotFound;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The versions of a journey: leads stay on the one that they came in by until somebody moves them. */
@Component
public class JourneyVersions {
    private static final int SHOWN = 100;

    private final JourneyEngine engine;
    private final VersionMapper versions;
    private final CountMapper counts;

    JourneyVersions(JourneyEngine engine, VersionMapper versions, CountMapper counts) {
        this.engine = engine;
        this.versions = versions;
        this.counts = counts;
    }

    /**
     * Newest first, the last hundred.
     *
     * @throws NotFound where no journey of that key is published
     */
    public List<JourneyVersion> of(String key) {
        var published = engine.versions(key, SHOWN);
        if (published.isEmpty()) {
            throw new NotFound("journey", key);
        }
        var notes = versions.ofJourney(key, SHOWN).stream()
                .collect(Collectors.toMap(VersionRow::definitionId, Function.identity()));
        var sums =
                counts.sumsOfVersions(key).stream().collect(Collectors.toMap(CountRow::version, Function.identity()));
        int newest = published.get(0).version();
        return published.stream()
                .map(version -> version(
                        version, notes.get(version.id()), sums.get(version.version()), version.version() == newest))
                .toList();
    }

    /** @throws NotFound where the journey has no such version */
    public JourneyVersion get(String key, int version) {
        return of(key).stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .orElseThrow(() -> new NotFound("version " + version + " of the journey", key));
    }

    /** BPMN XML as it was published. */
    public String drawing(String key, int version) {
        return engine.drawing(get(key, version).id());
    }

    /** What a person would see who laid the two drawings side by side, in the order of the newer file. */
    public VersionComparison compare(String key, int from, int to) {
        var before = get(key, from);
        var after = get(key, to);
        return new VersionComparison(before, after, engine.compare(before.id(), after.id()));
    }

    private static JourneyVersion version(PublishedVersion published, VersionRow note, CountRow sum, boolean newest) {
        return new JourneyVersion(
                published.id(),
                published.version(),
                note == null ? published.deployedAt() : note.publishedAt(),
                note == null ? null : note.publishedBy(),
                sum == null ? 0 : sum.entered() - sum.exits(),
                sum == null ? 0 : sum.entered(),
                newest,
                note == null ? Approval.APPROVED : note.approval(),
                note == null ? null : note.decidedBy(),
                note == null ? null : note.reason());
    }
}
