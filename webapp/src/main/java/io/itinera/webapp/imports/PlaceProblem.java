package io.itinera.webapp.imports;

import io.itinera.engine.imports.ImportPreview.Problem;
import java.util.List;

/** Finds the column at which a problem of the mapping is mended. */
final class PlaceProblem {
    private static final String FIELDS = "mapping.fields";
    private static final String CONSENT = "mapping.consent.";
    private static final String TYPES = "mapping.types.";

    private PlaceProblem() {}

    /** The column's name, or null where it is none of one column. */
    static String among(List<Choice> choices, Problem problem) {
        var where = problem.field() == null ? "" : problem.field();
        return choices.stream()
                .filter(choice -> choice.column().equals(where)
                        || where.equals(TYPES + choice.column())
                        || where.startsWith(FIELDS + ".") && choice.leadsTo(where.substring(FIELDS.length() + 1))
                        || where.startsWith(CONSENT)
                                && choice.leadsTo(Choice.CONSENT + where.substring(CONSENT.length())))
                .map(Choice::column)
                .findFirst()
                .orElse(null);
    }

    /** In the words of the form: who sees it there has no JSON before them. */
    static String words(Problem problem) {
        return FIELDS.equals(problem.field())
                ? "No column says who a lead is. Choose \"External id\" or \"E-mail\" for one of them."
                : problem.message();
    }
}
