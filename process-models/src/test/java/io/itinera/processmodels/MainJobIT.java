package io.itinera.processmodels;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The main job on real leads, where a file of them is at hand. */
class MainJobIT extends MainJob {
    @Test
    void shouldPutExactlyTheQualifiedLeadsOnTheDesksOfSales() {
        var csv = System.getProperty("itinera.leads.csv", System.getenv("ITINERA_LEADS_CSV"));
        assumeThat(csv)
                .as("No real leads to walk: name a CSV by -Ditinera.leads.csv=… or ITINERA_LEADS_CSV")
                .isNotBlank();

        walkAll(Path.of(csv));
    }
}
