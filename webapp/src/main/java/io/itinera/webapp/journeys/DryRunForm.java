package io.itinera.webapp.journeys;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.dryrun.DryRunRequest;
import io.itinera.engine.leadjob.Selection;
import io.itinera.webapp.page.UploadedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.multipart.MultipartFile;

/** What a person filled in, as a request. Rates are in percent; an empty one is drawn from what was observed. */
record DryRunForm(String segment, String sample, String days, String seed, Map<String, String> rates) {
    /** @param files drawings and tables, by the endings of their names; empty ones are none */
    DryRunRequest request(List<MultipartFile> files) {
        String drawing = null;
        var tables = new ArrayList<String>();
        for (var file : files) {
            if (file.isEmpty()) {
                continue;
            }
            var name = String.valueOf(file.getOriginalFilename());
            if (name.endsWith(".dmn")) {
                tables.add(UploadedText.of(file));
            } else if (name.endsWith(".bpmn")) {
                drawing = UploadedText.of(file);
            } else {
                throw new InvalidInput(
                        "files",
                        "\"" + name + "\" is neither a drawing (.bpmn) nor a table (.dmn). Choose another file.");
            }
        }
        return new DryRunRequest(
                drawing,
                tables,
                segment == null || segment.isBlank() ? new Selection.All() : new Selection.Segment(segment),
                sample == null || sample.isBlank() ? null : (int) whole("How many leads", sample),
                (int) whole("Days", days),
                whole("Number of the draw", seed),
                null,
                shares(),
                Map.of());
    }

    private Map<String, Double> shares() {
        var shares = new HashMap<String, Double>();
        rates.forEach((type, percent) -> {
            if (!percent.isBlank()) {
                shares.put(type, decimal(type, percent) / 100);
            }
        });
        return shares;
    }

    private static double decimal(String name, String text) {
        try {
            return Double.parseDouble(
                    text.strip().replace("%", "").replace(',', '.').strip());
        } catch (NumberFormatException e) {
            throw new InvalidInput(
                    "rates", "\"" + text + "\" for " + name + " is no number. Write percent, for example 25.");
        }
    }

    private static long whole(String name, String text) {
        try {
            return Math.toIntExact(Long.parseLong(text.strip()));
        } catch (NumberFormatException | ArithmeticException e) {
            throw new InvalidInput(name, name + ": \"" + text + "\" is no whole number up to two thousand million.");
        }
    }
}
