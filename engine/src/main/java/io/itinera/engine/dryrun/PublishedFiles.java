package io.itinera.engine.dryrun;

import java.util.List;

/** What is published, in its newest version. */
public interface PublishedFiles {
    /** All of it: tables, forms and drawings. */
    List<ModelFile> all();
}
