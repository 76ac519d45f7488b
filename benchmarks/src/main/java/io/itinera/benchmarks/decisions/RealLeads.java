package io.itinera.benchmarks.decisions;

import io.itinera.benchmarks.app.EngineNode;
import io.itinera.engine.base.Worker;
import io.itinera.engine.imports.Imports;
import io.itinera.engine.lead.Leads;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A file of real leads that somebody named, imported as any other. */
final class RealLeads {
    /** As many as rescoring takes together. */
    private static final int AT_ONCE = 1_000;

    private RealLeads() {}

    /** {@code -Dleads.csv=} or {@code ITINERA_LEADS_CSV}; empty where neither names a file. */
    static Optional<Path> named() {
        return Optional.ofNullable(System.getProperty("leads.csv"))
                .filter(name -> !name.isBlank())
                .or(() -> Optional.ofNullable(System.getenv("ITINERA_LEADS_CSV")))
                .map(Path::of)
                .filter(Files::isReadable);
    }

    /** @return their ids, a thousand each */
    static List<List<String>> importInto(EngineNode node, Path file) {
        try (var csv = Files.newInputStream(file)) {
            node.bean(Imports.class).start(file.getFileName().toString(), csv, null, "benchmark");
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
        node.bean("importWorker", Worker.class).drain();
        var leads = node.bean(Leads.class);
        var batches = new ArrayList<List<String>>();
        for (var ids = leads.idsAfter(null, AT_ONCE); !ids.isEmpty(); ) {
            batches.add(ids);
            ids = leads.idsAfter(ids.get(ids.size() - 1), AT_ONCE);
        }
        return batches;
    }
}
