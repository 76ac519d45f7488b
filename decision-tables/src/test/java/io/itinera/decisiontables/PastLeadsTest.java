package io.itinera.decisiontables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.itinera.decisiontables.LeadsFile.PastLead;
import io.itinera.decisiontables.Ranking.Scored;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The score of a file of past leads, where one is named: does every lead get one, and is it worth anything? */
class PastLeadsTest {
    private static final Logger LOG = LoggerFactory.getLogger(PastLeadsTest.class);

    private final AskTable tables = new AskTable();
    private final List<String> failures = new ArrayList<>();

    @Test
    void shouldScoreEachLeadAndTellThoseThatConvertFromTheOthers() {
        var file = LeadsFile.named();
        assumeThat(file)
                .as("No past leads to score: name a CSV by -Ditinera.leads.csv=… or ITINERA_LEADS_CSV")
                .isPresent();
        var qualified = new ArrayList<Scored>();
        var others = new ArrayList<Scored>();

        for (var lead : LeadsFile.read(file.get())) {
            var answer = answer(lead);
            if (answer.get("score") instanceof Number score) {
                var scored = new Scored(score.doubleValue(), lead.converted());
                (Boolean.TRUE.equals(answer.get("qualified")) ? qualified : others).add(scored);
            } else {
                failures.add("line " + lead.line() + ": no score but " + answer);
            }
        }

        assertThat(failures).as("lines of %s that cannot be scored", file.get()).isEmpty();
        var all = new ArrayList<>(qualified);
        all.addAll(others);
        double area = Ranking.areaUnderCurve(all);
        LOG.info(
                "{} of {} leads are ready for sales ({}). Of these {} converted, of the others {}. Area under curve {}.",
                qualified.size(),
                all.size(),
                percent((double) qualified.size() / all.size()),
                percent(conversion(qualified)),
                percent(conversion(others)),
                String.format("%.3f", area));
        assertThat(conversion(qualified))
                .as("conversion of the leads that go to sales, against the others")
                .isGreaterThan(2 * conversion(others));
        assertThat(area).as("area under the ROC curve").isGreaterThan(0.75);
    }

    private Map<String, Object> answer(PastLead lead) {
        try {
            return tables.answer("lead-score", Map.of("lead", lead.attributes()));
        } catch (DmnEngineException e) {
            failures.add("line " + lead.line() + ": " + e.getMessage());
            return Map.of("score", 0);
        }
    }

    private static double conversion(List<Scored> leads) {
        return (double) leads.stream().filter(Scored::converted).count() / leads.size();
    }

    private static String percent(double share) {
        return String.format("%.1f %%", 100 * share);
    }
}
