package io.itinera.webapp.tables;

import io.itinera.engine.decision.Decisions;
import io.itinera.engine.decision.ListedTable;
import io.itinera.engine.decision.PublishedTables;
import io.itinera.engine.decision.TableFiles;
import io.itinera.engine.leadjob.BackgroundJob;
import io.itinera.engine.rescore.Rescoring;
import io.itinera.engine.scoring.Scoring;
import io.itinera.engine.table.PlannedTables;
import io.itinera.engine.table.TableVersions;
import io.itinera.engine.tablecase.TableCases;
import io.itinera.webapp.page.ConsolePage;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;

/** Decision tables as they are published: what they say, and what is to be said about them. */
@ConsolePage
@RequestMapping("/tables")
class TablePages {
    private record File(String name, String publication) {}

    private final PublishedTables tables;
    private final TableFiles files;
    private final Decisions decisions;
    private final Rescoring rescoring;
    private final TableVersions versions;
    private final PlannedTables planned;
    private final TableCases cases;

    TablePages(
            PublishedTables tables,
            TableFiles files,
            Decisions decisions,
            Rescoring rescoring,
            TableVersions versions,
            PlannedTables planned,
            TableCases cases) {
        this.versions = versions;
        this.planned = planned;
        this.cases = cases;
        this.tables = tables;
        this.files = files;
        this.decisions = decisions;
        this.rescoring = rescoring;
    }

    @GetMapping
    String all(Model model) {
        var byFile = tables.all().stream()
                .collect(Collectors.groupingBy(
                        table -> new File(table.file(), table.publication()),
                        LinkedHashMap::new,
                        Collectors.mapping(this::row, Collectors.toList())));
        model.addAttribute(
                "together",
                byFile.values().stream().filter(rows -> rows.size() > 1).toList());
        model.addAttribute(
                "alone",
                byFile.values().stream()
                        .filter(rows -> rows.size() == 1)
                        .flatMap(List::stream)
                        .toList());
        return "tables/list";
    }

    private TableRow row(ListedTable table) {
        return new TableRow(table, decisions.remarks(table.key()).size());
    }

    @GetMapping("/{key}")
    String one(
            @PathVariable String key,
            @RequestHeader(name = "HX-Request", required = false) boolean onlyRescores,
            Model model) {
        var table = tables.get(key);
        var views = onlyRescores ? List.<TableView>of() : views(key);
        model.addAttribute("table", table);
        model.addAttribute("views", views);
        model.addAttribute(
                "remarks",
                views.stream().flatMap(view -> view.remarks().stream()).toList());
        model.addAttribute("versions", versions.of(key));
        model.addAttribute("plans", planned.of(key));
        model.addAttribute("cases", cases.of(key).orElse(null));
        model.addAttribute("rescorable", key.equals(Scoring.LEAD_SCORE));
        var rescores = key.equals(Scoring.LEAD_SCORE) ? rescoring.latest(key) : List.<BackgroundJob>of();
        model.addAttribute("rescores", rescores);
        model.addAttribute("working", rescores.stream().anyMatch(BackgroundJob::running));
        return "tables/table";
    }

    /** All of its file, itself first. */
    private List<TableView> views(String key) {
        var dmn = files.published(key);
        return TableView.of(files.read(dmn), decisions.check(dmn)).stream()
                .sorted(Comparator.comparing(view -> !view.text().key().equals(key)))
                .toList();
    }
}
