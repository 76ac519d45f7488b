package io.itinera.webapp.imports;

import io.itinera.engine.imports.ImportError;
import io.itinera.engine.imports.ImportStatus;
import io.itinera.engine.imports.Imports;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Writes all rejected lines of an import as CSV, a page at a time. */
class WriteRejected {
    private static final int LINES_A_PAGE = 1_000;

    private final Imports imports;

    WriteRejected(Imports imports) {
        this.imports = imports;
    }

    void of(ImportStatus run, HttpServletResponse response) throws IOException {
        var name = ContentDisposition.attachment()
                .filename("rejected lines of " + run.fileName(), StandardCharsets.UTF_8)
                .build();
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.toString());
        var out = response.getWriter();
        // Spreadsheets take a file without this mark for one of their own charset.
        out.write("\uFEFFline,column,problem\r\n");
        String cursor = null;
        do {
            var page = imports.errors(run.id(), cursor, LINES_A_PAGE);
            for (var error : page.items()) {
                out.write(line(error));
            }
            cursor = page.next();
        } while (cursor != null);
        out.flush();
    }

    static String line(ImportError error) {
        return error.line() + "," + cell(error.field()) + "," + cell(error.message()) + "\r\n";
    }

    /** A spreadsheet would calculate what starts like a formula; column names come from strangers' files. */
    private static String cell(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        var harmless = "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
