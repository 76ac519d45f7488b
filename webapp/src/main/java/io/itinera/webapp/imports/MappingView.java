package io.itinera.webapp.imports;

import io.itinera.engine.imports.ImportMapping;
import io.itinera.engine.imports.ImportPreview;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The mapping of a file as its page shows it.
 *
 * @param base the mapping that the choices refer to, as JSON
 * @param fixed field → text that every lead gets, whatever the file says
 * @param problems those that belong to no column
 * @param json what stands in the box for pasting
 * @param jsonProblem what is wrong with that, or null
 */
record MappingView(
        ImportPreview preview,
        List<ColumnRow> rows,
        String base,
        Map<String, String> fixed,
        List<String> problems,
        String json,
        String jsonProblem) {

    /** A page without anything typed in yet, or with choices that all fit. */
    static MappingView of(ImportPreview preview) {
        var choices = preview.columns().stream()
                .map(column -> Choice.asUnderstood(column, preview.mapping()))
                .toList();
        return of(preview, choices, Map.of(), preview.mapping());
    }

    /**
     * @param faults column → what is wrong with the choice for it
     * @param base the mapping that choices to keep something refer to
     */
    static MappingView of(ImportPreview preview, List<Choice> choices, Map<String, String> faults, ImportMapping base) {
        var atColumns = new LinkedHashMap<>(faults);
        var elsewhere = new ArrayList<String>();
        for (var problem : preview.problems()) {
            var column = PlaceProblem.among(choices, problem);
            if (column == null) {
                elsewhere.add(PlaceProblem.words(problem));
            } else {
                atColumns.putIfAbsent(column, problem.message());
            }
        }
        var rows = new ArrayList<ColumnRow>();
        for (int i = 0; i < Math.min(choices.size(), preview.columns().size()); i++) {
            var choice = choices.get(i);
            rows.add(ColumnRow.of(preview.columns().get(i), choice, atColumns.get(choice.column())));
        }
        var text = MappingText.of(base);
        return new MappingView(preview, rows, text, fixed(base, choices), elsewhere, text, null);
    }

    /** The same with the text that was pasted in place of choices, and what is wrong with it. */
    MappingView withJson(String text, String problem) {
        return new MappingView(preview, rows, base, fixed, problems, text, problem);
    }

    /** Whether the import can be started as it stands. */
    public boolean isReady() {
        return problems.isEmpty() && jsonProblem == null && rows.stream().allMatch(row -> row.problem() == null);
    }

    /** Values that mean "no value", one a line. */
    public String missing() {
        return String.join("\n", preview.mapping().missing());
    }

    private static Map<String, String> fixed(ImportMapping mapping, List<Choice> choices) {
        var fixed = new LinkedHashMap<>(mapping.fields());
        fixed.keySet().removeIf(field -> choices.stream().anyMatch(choice -> choice.leadsTo(field)));
        return fixed;
    }
}
