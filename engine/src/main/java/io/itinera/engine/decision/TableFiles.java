package io.itinera.engine.decision;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.NotFound;
import java.util.Collection;
import java.util.List;

/** DMN files: those that are published, and new ones that are to be. */
public interface TableFiles {
    /**
     * The text of the file that holds the newest version.
     *
     * @throws NotFound where no decision of that key is published
     */
    String published(String key);

    /**
     * The decisions of a file in its order, whether or not they are sound.
     *
     * @param dmn the file's text
     * @throws InvalidInput where it is no DMN
     */
    List<TableText> read(String dmn);

    /**
     * Publishes as a deployment from Modeler does: under the same checks, with the rights of who does it, and on record.
     * A text that is published under that name already makes no new version.
     *
     * @param file name that ends with {@code .dmn}
     * @param by who does it, with the {@code groups} they are in
     * @throws InvalidInput where it is refused; the message names the reasons. Nothing has changed then
     */
    void publish(String file, String dmn, String by, Collection<String> groups);
}
