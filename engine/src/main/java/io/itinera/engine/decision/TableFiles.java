package io.itinera.engine.decision;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.NotFound;
import java.util.List;

/** DMN files, to be read. */
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
}
