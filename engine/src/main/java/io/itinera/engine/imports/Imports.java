package io.itinera.engine.imports;

import io.itinera.engine.base.Conflict;
import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.NotFound;
import io.itinera.engine.base.Page;
import io.itinera.engine.base.Worker;
import java.io.InputStream;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
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
    private final HeldUploads held;
    private final Worker worker;

    Imports(ImportMapper mapper, StoreUpload storeUpload, HeldUploads held, @Qualifier("importWorker") Worker worker) {
        this.mapper = mapper;
        this.storeUpload = storeUpload;
        this.held = held;
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
                named(fileName), file, mapping == null ? ImportMapping.automatic() : mapping, startedBy);
        worker.wake();
        return id;
    }

    /**
     * Takes a file in, as {@link #start} does, for somebody who wants to see what would become of it first. It is kept
     * for a day.
     *
     * @return the id under which to preview, start or forget it
     * @throws InvalidInput where the file is no CSV with column names on top, or is too large
     * @throws Conflict where the upload took longer than a day
     */
    public String hold(String fileName, InputStream file, String uploadedBy) {
        return storeUpload.hold(named(fileName), file, uploadedBy);
    }

    /**
     * What {@link #startHeld} would make of a held file, told from its beginning.
     *
     * @throws NotFound where it is not held: never was, was started or forgotten
     */
    public ImportPreview previewHeld(String id, ImportMapping mappingOrNull) {
        return held.preview(id, mappingOrNull == null ? ImportMapping.automatic() : mappingOrNull);
    }

    /**
     * Has a held file imported. Where that was done already, nothing happens.
     *
     * @throws InvalidInput where the mapping does not fit the file, which is held on
     * @throws NotFound where there is no such file
     */
    public void startHeld(String id, ImportMapping mapping, String startedBy) {
        held.start(id, mapping, startedBy);
        worker.wake();
    }

    /** Throws a held file away; one that was started, or is gone, is left as it is. */
    public void forgetHeld(String id) {
        held.forget(id);
    }

    /** Files that wait for somebody to start them, newest first; at most 1,000. */
    public List<ImportStatus> held(int limit) {
        return mapper.allHeld(bounded(limit)).stream().map(StatusRow::status).toList();
    }

    /** @throws NotFound where there is no such import */
    public ImportStatus status(String id) {
        var row = mapper.find(id);
        if (row == null) {
            throw new NotFound("import", id);
        }
        return row.status();
    }

    /** The newest imports, newest first, without files that are only held; at most 1,000. */
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

    private static String named(String fileName) {
        return fileName == null || fileName.isBlank() ? "leads.csv" : fileName.strip();
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
