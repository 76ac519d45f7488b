package io.itinera.engine.table;

import java.util.List;
import java.util.Optional;

/** What the keeping of tables asks of the engine that evaluates them. */
public interface TableEngine {

    /** The newest versions of a decision, newest first. */
    List<PublishedTable> versions(String key, int limit);

    Optional<PublishedTable> version(String key, int version);

    /** The DMN file that the version came with, as it was published; it may hold other decisions too. */
    String file(PublishedTable table);

    /**
     * Publishes a file under all checks of publishing, with the rights of the person named, in the caller's transaction,
     * which cannot be committed after a refusal.
     *
     * @param fileName ends with {@code .dmn}
     * @return the new version of the decision
     * @throws io.itinera.engine.base.InvalidInput where a check refuses the file, or it has no such decision
     * @throws io.itinera.engine.base.Conflict where that person may not publish
     */
    PublishedTable publish(String key, String fileName, String dmn, String by);
}
