package io.itinera.processmodels;

import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The main job on sixty invented leads. */
class MainJobTest extends MainJob {
    @Test
    void shouldPutExactlyTheQualifiedLeadsOnTheDesksOfSales() throws URISyntaxException {
        walkAll(Path.of(getClass().getResource("/invented-leads.csv").toURI()));
    }
}
