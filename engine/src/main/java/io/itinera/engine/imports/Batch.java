package io.itinera.engine.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines that go into one transaction.
 *
 * @param last whether the file ends with them
 */
record Batch(List<LeadLine> lines, List<ImportError> errors, long nextByte, long nextLine, boolean last) {

    static Batch read(RowReader rows, LeadPlan plan, ImportJob job, int most) throws IOException {
        var lines = new ArrayList<LeadLine>(most);
        var errors = new ArrayList<ImportError>();
        long nextByte = job.nextByte();
        long nextLine = job.nextLine();
        while (lines.size() + errors.size() < most) {
            var row = rows.next();
            if (row == null) {
                return new Batch(lines, errors, job.fileBytes(), nextLine, true);
            }
            try {
                lines.add(plan.read(row));
            } catch (BadLine bad) {
                errors.add(error(row.line(), bad.column(), bad.getMessage()));
            }
            nextByte = row.nextByte();
            nextLine = row.nextLine();
        }
        return new Batch(lines, errors, nextByte, nextLine, false);
    }

    /** The same lines with none of them taken. */
    Batch allRejected(String message) {
        var rejected = new ArrayList<>(errors);
        lines.forEach(line -> rejected.add(error(line.line(), null, message)));
        return new Batch(List.of(), rejected, nextByte, nextLine, last);
    }

    static ImportError error(long line, String column, String message) {
        return new ImportError(line, Words.clip(column, 500), Words.clip(message, 2_000));
    }
}
