package io.itinera.engine.imports;

import io.itinera.engine.base.InvalidInput;
import java.io.IOException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.TransactionException;

/** A run of lines was rolled back; tells whose fault that may be. */
class StepFailed extends RuntimeException {
    private final String importId;
    private final long nextByte;

    private final long nextLine;

    StepFailed(ImportJob job, Exception cause) {
        super("Import " + job.id() + " did not get past line " + job.nextLine() + ": " + cause.getMessage(), cause);
        this.importId = job.id();
        this.nextByte = job.nextByte();
        this.nextLine = job.nextLine();
    }

    String importId() {
        return importId;
    }

    long nextByte() {
        return nextByte;
    }

    /** Trying again cannot help: what is stored of the upload is incomplete or no longer fits its mapping. */
    boolean fileIsUnreadable() {
        return getCause() instanceof IOException || getCause() instanceof InvalidInput;
    }

    /** Whether fewer lines may succeed; else the database is in trouble and all have to wait. */
    boolean mayLieInTheLines() {
        var cause = getCause();
        boolean database = cause instanceof DataAccessException || cause instanceof TransactionException;
        return !fileIsUnreadable() && (!database || cause instanceof DataIntegrityViolationException);
    }

    String lineMessage() {
        return "The line could not be stored (" + getCause().getClass().getSimpleName() + ": "
                + Words.clip(getCause().getMessage(), 300) + "). Correct its values and import it again.";
    }

    String importMessage() {
        return "The import broke off at line " + nextLine + " ("
                + Words.clip(getCause().getMessage(), 500)
                + "). The lines above are in; upload the file again, which changes nothing about them.";
    }
}
