package io.itinera.engine.table;

import io.itinera.engine.decision.TableText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells what became of the decisions of a file: the same id is the same decision. */
final class CompareTables {
    private CompareTables() {}

    static List<TableChange> of(List<TableText> before, List<TableText> after) {
        var old = byId(before);
        var young = byId(after);
        var changes = new ArrayList<TableChange>();
        young.forEach((id, table) -> {
            var was = old.get(id);
            if (was == null) {
                changes.add(changed(Change.ADDED, table, empty(table), table, List.of("The decision is new.")));
            } else {
                var change = changed(Change.CHANGED, table, was, table, new ArrayList<>());
                if (!change.words().isEmpty() || !change.rules().isEmpty()) {
                    changes.add(change);
                }
            }
        });
        old.values().stream()
                .filter(table -> !young.containsKey(table.key()))
                .forEach(table -> changes.add(new TableChange(
                        table.key(),
                        table.name(),
                        Change.REMOVED,
                        List.of(
                                "The file has this decision no more. Its last version goes on deciding where it is asked."),
                        List.of())));
        return List.copyOf(changes);
    }

    private static Map<String, TableText> byId(List<TableText> tables) {
        Map<String, TableText> byId = new LinkedHashMap<>();
        tables.forEach(table -> byId.put(table.key(), table));
        return byId;
    }

    private static TableText empty(TableText like) {
        return new TableText(
                like.key(),
                like.name(),
                like.description(),
                like.hitPolicy(),
                like.expression(),
                like.requires(),
                like.inputs(),
                like.outputs(),
                List.of());
    }

    private static TableChange changed(Change kind, TableText named, TableText was, TableText is, List<String> words) {
        var all = new ArrayList<>(words);
        var inputs = new MatchColumns(was.inputs(), is.inputs());
        var outputs = new MatchColumns(was.outputs(), is.outputs());
        MatchColumns.differ(all, "The name is ", "“" + was.name() + "”", "“" + is.name() + "”");
        MatchColumns.differ(all, "The hit policy is ", was.hitPolicy(), is.hitPolicy());
        MatchColumns.differ(all, "It computes ", was.expression(), is.expression());
        MatchColumns.differ(all, "It asks for the decisions ", listed(was.requires()), listed(is.requires()));
        if (!was.description().equals(is.description())) {
            all.add("Its description is another one.");
        }
        all.addAll(inputs.words("Column"));
        all.addAll(outputs.words("Output"));
        return new TableChange(
                named.key(),
                named.name(),
                kind,
                List.copyOf(all),
                new CompareRules(was, is, inputs, outputs).changes());
    }

    private static String listed(List<String> ids) {
        return ids.isEmpty() ? "none" : String.join(", ", ids);
    }
}
