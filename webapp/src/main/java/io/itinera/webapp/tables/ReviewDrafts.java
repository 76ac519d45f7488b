package io.itinera.webapp.tables;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.decision.Decisions;
import io.itinera.engine.decision.ListedTable;
import io.itinera.engine.decision.PublishedTables;
import io.itinera.engine.decision.TableFiles;
import io.itinera.engine.decision.TableRemark;
import io.itinera.engine.decision.TableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Looks at a draft as publishing will, and beside what is published now. */
@Component
class ReviewDrafts {
    private final PublishedTables tables;
    private final TableFiles files;
    private final Decisions decisions;

    ReviewDrafts(PublishedTables tables, TableFiles files, Decisions decisions) {
        this.tables = tables;
        this.files = files;
        this.decisions = decisions;
    }

    Review of(Draft draft) {
        var faults = new ArrayList<String>();
        List<TableText> texts = List.of();
        List<TableRemark> remarks = List.of();
        try {
            texts = files.read(draft.dmn());
            remarks = decisions.check(draft.dmn());
        } catch (InvalidInput unsound) {
            faults.add(unsound.getMessage());
        }
        var published = tables.all().stream().collect(Collectors.toMap(ListedTable::key, Function.identity()));
        var drafted =
                texts.stream().filter(text -> text.key().equals(draft.key())).findFirst();
        if (!texts.isEmpty() && drafted.isEmpty()) {
            faults.add("The file has no decision with the id \"" + draft.key()
                    + "\"; journeys and other tables ask for it by that. It has: "
                    + texts.stream().map(TableText::key).collect(Collectors.joining(", ")) + ".");
        }
        var warnings = new ArrayList<String>();
        if (published.containsKey(draft.key())) {
            var dmn = files.published(draft.key());
            if (dmn.replace("\r\n", "\n").equals(draft.dmn())) {
                warnings.add("This is what is published already; it makes no new version.");
            }
            drafted.ifPresent(text -> lost(files.read(dmn), text).ifPresent(warnings::add));
        }
        return new Review(faults, warnings, deeds(texts, published), TableView.of(texts, remarks));
    }

    /** Whether somebody published another version since the work on the draft began. */
    boolean isOvertaken(Draft draft) {
        return draft.base() != null
                && tables.find(draft.key())
                        .filter(table -> table.version() > draft.base())
                        .isPresent();
    }

    private static Optional<String> lost(List<TableText> before, TableText after) {
        return before.stream()
                .filter(text -> text.key().equals(after.key()))
                .flatMap(text -> text.outputs().stream())
                .map(TableText.Column::asks)
                .filter(name -> after.outputs().stream()
                        .noneMatch(column -> column.asks().equals(name)))
                .map(name -> "\"" + name + "\"")
                .reduce((some, more) -> some + ", " + more)
                .map(names -> "It no longer answers " + names
                        + ". Journeys, other tables and pages that ask for that get nothing.");
    }

    private static List<String> deeds(List<TableText> texts, Map<String, ListedTable> published) {
        return texts.stream()
                .map(text -> published.containsKey(text.key())
                        ? text.name() + ": version "
                                + (published.get(text.key()).version() + 1) + " in place of version "
                                + published.get(text.key()).version()
                        : text.name() + ": published for the first time")
                .toList();
    }
}
