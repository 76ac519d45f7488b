package io.itinera.webapp.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.itinera.engine.base.Page;
import io.itinera.engine.imports.ImportError;
import io.itinera.engine.imports.ImportStatus;
import java.util.List;

/**
 * How far an import is, and its first errors.
 *
 * @param moreErrors cursor for {@code /api/imports/{id}/errors} where there are more, else null
 */
record ImportAnswer(@JsonUnwrapped ImportStatus status, List<ImportError> errors, String moreErrors) {
    static ImportAnswer of(ImportStatus status, Page<ImportError> errors) {
        return new ImportAnswer(status, errors.items(), errors.next());
    }
}
