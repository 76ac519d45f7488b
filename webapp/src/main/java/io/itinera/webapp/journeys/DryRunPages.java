package io.itinera.webapp.journeys;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.NotFound;
import io.itinera.engine.dryrun.DryRun;
import io.itinera.engine.dryrun.DryRuns;
import io.itinera.engine.journey.JourneyStats;
import io.itinera.engine.journey.Journeys;
import io.itinera.engine.segment.Segments;
import io.itinera.webapp.page.ConsolePage;
import io.itinera.webapp.security.WhoIsSignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Trying a journey out: what to try, how far it is, and what came of it. */
@ConsolePage
@RequestMapping("/journeys/{key}/dry-runs")
class DryRunPages {
    private static final int SEGMENTS_SHOWN = 500;
    private static final String RATE = "rate.";

    private final DryRuns dryRuns;
    private final Journeys journeys;
    private final Segments segments;

    DryRunPages(DryRuns dryRuns, Journeys journeys, Segments segments) {
        this.dryRuns = dryRuns;
        this.journeys = journeys;
        this.segments = segments;
    }

    @GetMapping
    String form(@PathVariable String key, Model model) {
        model.addAttribute("refused", null);
        model.addAttribute("filled", new DryRunForm("", "1000", "30", "1", Map.of()));
        return form(key, model.asMap());
    }

    private String form(String key, Map<String, Object> model) {
        model.put("journey", journeys.get(key));
        model.put("segments", segments.page(null, SEGMENTS_SHOWN).items());
        model.put("rates", dryRuns.observed(key).stream().map(RateField::of).toList());
        model.put("runs", dryRuns.latest(key));
        return "journeys/dry-runs";
    }

    @PostMapping
    ModelAndView start(
            @PathVariable String key,
            @RequestParam(required = false) String segment,
            @RequestParam(required = false) String sample,
            @RequestParam(defaultValue = "30") String days,
            @RequestParam(defaultValue = "1") String seed,
            @RequestParam(name = "files", required = false) List<MultipartFile> files,
            @RequestParam Map<String, String> all) {
        var filled = new DryRunForm(segment, sample, days, seed, rates(all));
        try {
            var by = WhoIsSignedIn.now().orElseThrow().name();
            var run = dryRuns.start(key, filled.request(files == null ? List.of() : files), by);
            return new ModelAndView("redirect:/journeys/" + key + "/dry-runs/" + run.id());
        } catch (InvalidInput refused) {
            var page = new ModelAndView("journeys/dry-runs", HttpStatus.BAD_REQUEST);
            page.addObject("refused", refused.getMessage());
            page.addObject("filled", filled);
            form(key, page.getModel());
            return page;
        }
    }

    private static Map<String, String> rates(Map<String, String> all) {
        var rates = new TreeMap<String, String>();
        all.forEach((name, value) -> {
            if (name.startsWith(RATE)) {
                rates.put(name.substring(RATE.length()), value);
            }
        });
        return rates;
    }

    /** A page that watches it is told to show itself anew once it has ended. */
    @GetMapping("/{id}")
    String one(
            @PathVariable String key,
            @PathVariable String id,
            @RequestHeader(name = "HX-Request", required = false) boolean watching,
            HttpServletResponse response,
            Model model) {
        var run = of(key, id);
        if (watching && run.finished()) {
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("key", key);
        model.addAttribute("journey", journeys.get(key));
        model.addAttribute("run", run);
        model.addAttribute("working", !run.finished());
        if (run.result() != null) {
            var result = run.result();
            var stats = new JourneyStats(key, 0, result.elements());
            model.addAttribute(
                    "elements",
                    result.outline().stream()
                            .map(element -> ElementRow.of(element, stats))
                            .toList());
            model.addAttribute("figures", DryRunFigures.of(result));
        }
        return "journeys/dry-run";
    }

    /** What was tried: the candidate, else what is published. */
    @GetMapping(path = "/{id}/drawing", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String drawing(@PathVariable String key, @PathVariable String id) {
        var candidate = of(key, id).request().drawing();
        return candidate == null ? journeys.drawing(key) : candidate;
    }

    @PostMapping("/{id}/cancel")
    String cancel(@PathVariable String key, @PathVariable String id) {
        dryRuns.cancel(of(key, id).id());
        return "redirect:/journeys/" + key + "/dry-runs/" + id;
    }

    private DryRun of(String key, String id) {
        var run = dryRuns.get(id);
        if (!run.journeyKey().equals(key)) {
            throw new NotFound("dry run", id);
        }
        return run;
    }
}
