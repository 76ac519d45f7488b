package io.itinera.engine.imports;

import io.itinera.engine.base.Conflict;
import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.NotFound;
import io.itinera.engine.base.Page;
import java.io.InputStream;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Leads from CSV files. A file is taken in whole and then imported in the background, a few hundred lines a
 * transaction: bad lines are reported and skipped, the rest goes in, and after a crash it goes on where it was.
 */
@Service
public class Imports {
    private static final int MOST = 1_000;

    private final ImportMapper mapper;
    private final StoreUpload storeUpload;
    private final ImportWorker worker;

    Imports(ImportMapper mapper, StoreUpload storeUpload, ImportWorker worker) {
        this.mapper = mapper;
        this.storeUpload = storeUpload;
        this.worker = worker;
    }

    /**
     * Takes a file in and has it imported. The stream is read to its end but not closed. Not to be called within a
     * transaction, which would have to hold the whole file.
     *
     * @param mapping what the columns mean; null recognises them by their names
     * @param startedBy name of the user
     * @return the id under which to ask for the status
     * @throws InvalidInput where the file is no CSV with column names on top, is too large, or does not fit the mapping
     * @throws Conflict where the upload took longer than a day
     */
    public String start(String fileName, InputStream file, ImportMapping mapping, String startedBy) {
        var id = storeUpload.store(
                fileName == null || fileName.isBlank() ? "leads.csv" : fileName.strip(),
                file,
                mapping == null ? ImportMapping.automatic() : mapping,
                startedBy);
        worker.wake();
        return id;
    }

    /** @throws NotFound where there is no such import */
    public ImportStatus status(String id) {
        var row = mapper.find(id);
        if (row == null) {
            throw new NotFound("import", id);
        }
        return row.status();
    }

    /** The newest imports, newest first; at most 1,000. */
    public List<ImportStatus> latest(int limit) {
        return mapper.latest(bounded(limit)).stream().map(StatusRow::status).toList();
    }

    /**
     * The skipped lines in the order of the file.
     *
     * @param cursor {@link Page#next()} of the page before, or null for the first
     * @param limit at most 1,000
     */
    public Page<ImportError> errors(String id, String cursor, int limit) {
        int most = bounded(limit);
        return Page.of(mapper.errors(id, lineOf(cursor), most + 1), most, error -> String.valueOf(error.line()));
    }

    /** What {@link #start} would make of this file; only its beginning is read and nothing is stored. */
    public ImportPreview preview(InputStream file, ImportMapping mappingOrNull) {
        return PreviewFile.preview(file, mappingOrNull == null ? ImportMapping.automatic() : mappingOrNull);
    }

    private static long lineOf(String cursor) {
        try {
            return cursor == null || cursor.isEmpty() ? 0 : Long.parseLong(cursor);
        } catch (NumberFormatException e) {
            throw new InvalidInput("cursor", "\"" + cursor + "\" is no cursor. Give the \"next\" of the page before.");
        }
    }

    private static int bounded(int limit) {
        return Math.max(1, Math.min(limit, MOST));
    }
}
