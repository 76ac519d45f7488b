package io.itinera.engine.tablecase;

import io.itinera.engine.base.InvalidInput;
import java.util.List;

/** A cases file, read; lines that are none among the others. */
record ParsedCases(CaseColumns columns, List<CaseLine> lines) {
    private static final int MOST_CASES = 5_000;
    private static final int MOST_CHARACTERS = 2 * 1024 * 1024;

    /** @throws InvalidInput where the file is too large, or its first line names no columns */
    static ParsedCases of(String csv) {
        if (csv == null || csv.isBlank()) {
            throw new InvalidInput(
                    "cases", "There are no cases. Send CSV whose first line names the columns, then a line a case.");
        }
        if (csv.length() > MOST_CHARACTERS) {
            throw new InvalidInput("cases", "The cases have more than 2 MB. Keep those that say something new.");
        }
        var lines = ReadLines.of(csv);
        var columns = CaseColumns.of(lines.get(0));
        if (lines.size() - 1 > MOST_CASES) {
            throw new InvalidInput(
                    "cases",
                    "There are " + (lines.size() - 1) + " cases; " + MOST_CASES
                            + " is the most. Keep those that say something new.");
        }
        return new ParsedCases(columns, lines.subList(1, lines.size()));
    }
}
