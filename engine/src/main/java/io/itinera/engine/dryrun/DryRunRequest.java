package io.itinera.engine.dryrun;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.leadjob.Selection;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What is to be tried.
 *
 * @param drawing the candidate as BPMN; null is the published one
 * @param tables candidates as DMN, instead of the published ones of the same keys
 * @param selection who would come in
 * @param sample how many of them at most, drawn by lot; null for all, as far as the settings allow
 * @param days how long to look ahead, 1 to 365
 * @param seed the same seed on the same leads brings the same result
 * @param start when the leads come in; null is now
 * @param rates how often things happen, 0 to 1, by type of event; what is not named is observed
 * @param prices of one message, by channel; what is not named is as the settings say
 */
public record DryRunRequest(
        String drawing,
        List<String> tables,
        Selection selection,
        Integer sample,
        int days,
        long seed,
        Instant start,
        Map<String, Double> rates,
        Map<String, BigDecimal> prices) {
    private static final int LONGEST_FILE = 1_000_000;
    private static final int MOST_TABLES = 5;
    private static final int MOST_LISTED = 20_000;
    private static final int MOST_RATES = 100;
    private static final int MOST_DAYS = 365;

    public DryRunRequest {
        drawing = drawing == null || drawing.isBlank() ? null : drawing;
        tables = tables == null ? List.of() : List.copyOf(tables);
        rates = rates == null ? Map.of() : Map.copyOf(rates);
        prices = prices == null ? Map.of() : Map.copyOf(prices);
        if (selection == null) {
            throw new InvalidInput("selection", "Say who would come in: all, a segment or leads by their ids.");
        }
        if (selection instanceof Selection.Of listed && listed.leadIds().size() > MOST_LISTED) {
            throw new InvalidInput(
                    "leadIds",
                    "There are " + listed.leadIds().size() + " leads; list at most " + MOST_LISTED
                            + ", or describe them by a segment.");
        }
        if (days < 1 || days > MOST_DAYS) {
            throw new InvalidInput("days", "days is " + days + "; look 1 to " + MOST_DAYS + " days ahead.");
        }
        if (sample != null && sample < 1) {
            throw new InvalidInput("sample", "sample is " + sample + "; try at least one lead.");
        }
        checkFile("drawing", drawing);
        if (tables.size() > MOST_TABLES) {
            throw new InvalidInput(
                    "tables", "There are " + tables.size() + " tables; send at most " + MOST_TABLES + ".");
        }
        tables.forEach(table -> checkFile("tables", table));
        if (rates.size() > MOST_RATES) {
            throw new InvalidInput("rates", "There are " + rates.size() + " rates; send at most " + MOST_RATES + ".");
        }
        rates.forEach((type, share) -> {
            if (share < 0 || share > 1 || share.isNaN()) {
                throw new InvalidInput("rates", "The rate of \"" + type + "\" is " + share + "; write 0 to 1.");
            }
        });
        prices.forEach((channel, price) -> {
            if (price.signum() < 0) {
                throw new InvalidInput("prices", "The price of \"" + channel + "\" is " + price + ", below nothing.");
            }
        });
    }

    private static void checkFile(String field, String text) {
        if (text != null && text.length() > LONGEST_FILE) {
            throw new InvalidInput(
                    field,
                    "The file has " + text.length() + " characters; a drawing or table has at most " + LONGEST_FILE
                            + ".");
        }
    }
}
