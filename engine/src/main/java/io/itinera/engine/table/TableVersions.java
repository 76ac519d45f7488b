package io.itinera.engine.table;

import io.itinera.engine.base.NotFound;
import io.itinera.engine.decision.TableFiles;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The versions of a decision: the newest one decides, the others explain what was decided. */
@Component
public class TableVersions {
    private static final int SHOWN = 100;

    private final TableEngine engine;
    private final TableFiles files;
    private final TableVersionMapper notes;

    TableVersions(TableEngine engine, TableFiles files, TableVersionMapper notes) {
        this.engine = engine;
        this.files = files;
        this.notes = notes;
    }

    /**
     * Newest first, the last hundred.
     *
     * @throws NotFound where no decision of that key is published
     */
    public List<TableVersion> of(String key) {
        var published = engine.versions(key, SHOWN);
        if (published.isEmpty()) {
            throw new NotFound("decision", key);
        }
        var noted = notes.ofDecision(key, SHOWN).stream()
                .collect(Collectors.toMap(VersionRow::definitionId, Function.identity()));
        int newest = published.get(0).version();
        return published.stream()
                .map(version -> version(version, noted.get(version.id()), version.version() == newest))
                .toList();
    }

    /**
     * The DMN file as it was published; it may hold other decisions too.
     *
     * @throws NotFound where the decision has no such version
     */
    public String file(String key, int version) {
        return engine.file(published(key, version));
    }

    /** What a person would see who laid the two files side by side, row by row. */
    public TableComparison compare(String key, int from, int to) {
        var changes = CompareTables.of(files.read(file(key, from)), files.read(file(key, to)));
        var all = of(key);
        return new TableComparison(listed(all, key, from), listed(all, key, to), changes);
    }

    /**
     * What publishing a file would change.
     *
     * @throws io.itinera.engine.base.InvalidInput where the file cannot be read
     * @throws NotFound where no decision of that key is published
     */
    public List<TableChange> changes(String key, String dmn) {
        return CompareTables.of(files.read(files.published(key)), files.read(dmn));
    }

    private PublishedTable published(String key, int version) {
        return engine.version(key, version).orElseThrow(() -> missing(key, version));
    }

    private static TableVersion listed(List<TableVersion> all, String key, int version) {
        return all.stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .orElseThrow(() -> missing(key, version));
    }

    private static NotFound missing(String key, int version) {
        return new NotFound("version " + version + " of the decision", key);
    }

    private static TableVersion version(PublishedTable published, VersionRow note, boolean newest) {
        return new TableVersion(
                published.id(),
                published.version(),
                note == null ? published.deployedAt() : note.publishedAt(),
                note == null ? null : note.publishedBy(),
                note == null ? null : note.note(),
                newest);
    }
}
