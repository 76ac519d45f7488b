package io.itinera.engine.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.siegmar.fastcsv.reader.CsvReader;
import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.bpmn.feel.Feel;
import io.itinera.engine.bpmn.feel.FeelTables;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class SuggestScorecardTest {
    private static final Logger LOG = LoggerFactory.getLogger(SuggestScorecardTest.class);
    /** Written by sales after the outcome, or scores of somebody else. */
    private static final Set<String> KNOWN_TOO_LATE = Set.of(
            "Tags",
            "Lead Quality",
            "Lead Profile",
            "Last Activity",
            "Last Notable Activity",
            "Asymmetrique Activity Index",
            "Asymmetrique Profile Index",
            "Asymmetrique Activity Score",
            "Asymmetrique Profile Score");

    @Test
    void shouldFindWhatTellsAndFlagWhatLeaks() {
        var suggestion = SuggestScorecard.from(invented(4_000), request(true));

        assertThat(suggestion.areaOnOthers()).isGreaterThan(0.75);
        assertThat(suggestion.flagged()).extracting(Suggestion.Flag::input).containsExactly("closedBy");
        assertThat(suggestion.rules())
                .hasSizeLessThanOrEqualTo(40)
                .noneMatch(rule -> rule.input().equals("closedBy"));
        assertThat(pointsOf(suggestion, "source", "\"Referral\"")).isPositive();
        var visits = suggestion.rules().stream()
                .filter(rule -> rule.input().equals("visits") && !rule.cell().equals("null"))
                .map(Suggestion.Rule::points)
                .toList();
        assertThat(visits).as("points of more and more visits").isSorted();
    }

    @Test
    void shouldWriteATableThatScoresAsItWasMeasured() {
        var leads = invented(2_000);
        var suggestion = SuggestScorecard.from(leads, request(true));
        var configuration = new FeelTables(new Feel(Clock.systemUTC()));
        var engine = configuration.buildEngine();
        var table = engine.parseDecision(
                "draft", new ByteArrayInputStream(suggestion.table().getBytes(StandardCharsets.UTF_8)));

        var scored = new ArrayList<Ranking.Scored>();
        for (var lead : leads) {
            var result = engine.evaluateDecision(table, Map.of("lead", lead.inputs()));
            Number points = result.isEmpty() ? 0 : (Number) result.getSingleEntry();
            scored.add(new Ranking.Scored(points.doubleValue(), lead.converted()));
        }

        assertThat(Ranking.areaUnderCurve(scored))
                .isBetween(
                        Math.min(suggestion.areaOnOthers(), suggestion.areaOnTrained()),
                        Math.max(suggestion.areaOnOthers(), suggestion.areaOnTrained()));
    }

    @Test
    void shouldRefuseToLearnFromTooLittle() {
        assertThatThrownBy(() -> SuggestScorecard.from(invented(60), request(true)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("at least 50 of either kind");
    }

    @Test
    void shouldRankRealLeads() throws IOException {
        var file = System.getProperty("itinera.leads.csv", System.getenv("ITINERA_LEADS_CSV"));
        assumeThat(file)
                .as("No past leads to learn from: name a CSV by -Ditinera.leads.csv=… or ITINERA_LEADS_CSV")
                .isNotBlank();

        var suggestion = SuggestScorecard.from(real(Path.of(file)), request(false));

        LOG.info(
                "{} rules, area {} on {} leads it learned from, {} on {} others. Flagged: {}",
                suggestion.rules().size(),
                String.format("%.4f", suggestion.areaOnTrained()),
                suggestion.trainedOn(),
                String.format("%.4f", suggestion.areaOnOthers()),
                suggestion.testedOn(),
                suggestion.flagged());
        assertThat(suggestion.rules()).hasSizeLessThanOrEqualTo(40);
        assertThat(suggestion.areaOnOthers()).isGreaterThanOrEqualTo(0.86);
    }

    private static int pointsOf(Suggestion suggestion, String input, String cell) {
        return suggestion.rules().stream()
                .filter(rule -> rule.input().equals(input) && rule.cell().equals(cell))
                .findFirst()
                .orElseThrow()
                .points();
    }

    private static SuggestionRequest request(boolean leaveOutFlagged) {
        return new SuggestionRequest("draft", Set.of(), leaveOutFlagged, SuggestionRequest.RULES_UNLESS_SAID, 7);
    }

    private static List<PastLead> invented(int many) {
        var random = new Random(11);
        var leads = new ArrayList<PastLead>();
        for (int i = 0; i < many; i++) {
            var source = List.of("Referral", "Search", "Ad \"X\"", "Mail").get(random.nextInt(4));
            int visits = random.nextInt(30);
            double chance = (source.equals("Referral") ? 0.4 : 0.05) + visits / 60.0;
            boolean converted = random.nextDouble() < chance;
            var inputs = new HashMap<String, Object>(Map.of("source", source, "visits", visits));
            if (converted) {
                inputs.put("closedBy", "Sales " + random.nextInt(2));
            }
            leads.add(new PastLead("lead" + i, inputs, converted));
        }
        return leads;
    }

    private static List<PastLead> real(Path file) throws IOException {
        var leads = new ArrayList<PastLead>();
        try (var lines = CsvReader.builder().ofNamedCsvRecord(file)) {
            lines.forEach(line -> {
                var inputs = new HashMap<String, Object>();
                line.getFieldsAsMap().forEach((column, cell) -> {
                    if (!cell.isBlank()
                            && !cell.equals("Select")
                            && !Set.of("Converted", "Prospect ID", "Lead Number")
                                    .contains(column)
                            && !KNOWN_TOO_LATE.contains(column)) {
                        inputs.put(column, cell.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(cell) : cell);
                    }
                });
                leads.add(new PastLead(
                        line.getField("Prospect ID"),
                        inputs,
                        line.getField("Converted").equals("1")));
            });
        }
        return leads;
    }
}
