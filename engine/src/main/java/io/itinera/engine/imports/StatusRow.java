package io.itinera.engine.imports;

import java.time.Instant;

/** A row of import_job as far as the status shows it. */
record StatusRow(
        String id,
        String fileName,
        ImportState state,
        long linesRead,
        long leadsCreated,
        long leadsUpdated,
        long linesRejected,
        long nextByte,
        Long fileBytes,
        Instant startedAt,
        Instant finishedAt,
        String failure) {

    ImportStatus status() {
        return new ImportStatus(
                id,
                fileName,
                state,
                linesRead,
                leadsCreated,
                leadsUpdated,
                linesRejected,
                percent(),
                startedAt,
                finishedAt,
                failure);
    }

    private Integer percent() {
        if (state == ImportState.DONE) {
            return 100;
        }
        return fileBytes == null ? null : (int) (linesRead == 0 ? 0 : Math.min(99, nextByte * 100 / fileBytes));
    }
}
