package io.itinera.processmodels;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.base.Worker;
import io.itinera.engine.imports.ImportMapping;
import io.itinera.engine.imports.ImportStatus;
import io.itinera.engine.imports.Imports;
import io.itinera.engine.journey.Journeys;
import io.itinera.engine.lead.Identity;
import io.itinera.engine.lead.IdentityKind;
import io.itinera.engine.lead.Lead;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.leadjob.Selection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The whole path: a file of leads comes in, all enter lead-nurture, three days pass, and on the desks of sales lie
 * exactly the leads that the table alone calls qualified.
 */
abstract class MainJob extends JourneyTrace {
    private static final Logger LOG = LoggerFactory.getLogger(MainJob.class);
    private static final String MAPPING = """
            {"fields": {"externalId": "{Prospect ID}", "email": "lead-{Lead Number}@example.test"},
             "consent": {"email": {"column": "Do Not Email", "optOut": ["Yes"]}},
             "ignore": ["Converted"]}""";

    @Autowired
    private Imports imports;

    @Autowired
    @Qualifier("importWorker")
    private Worker importWorker;

    @Autowired
    private Journeys journeys;

    @Autowired
    @Qualifier("leadJobWorker")
    private Worker leadJobWorker;

    @Autowired
    private Leads leads;

    @Autowired
    private JdbcTemplate jdbc;

    void walkAll(Path csv) {
        long started = System.nanoTime();
        var alone = TableAlone.over(csv);

        var imported = importLeads(csv);
        assertThat(imported.created())
                .as("leads created")
                .isEqualTo(alone.leads().size());
        assertThat(imported.rejected()).as("lines rejected").isZero();
        enrolAll();
        enrolAll();
        everyLeadIsInTheJourneyOnce(alone);

        walk.runAll();
        var optedOut = idsOf(alone.optedOut());
        nobodyWasMailedAgainstTheirWill(alone, optedOut);
        assertThat(handedOver()).containsExactlyInAnyOrderElementsOf(alone.qualifiedAndOptedOut());

        walk.pass(Duration.ofDays(3));
        walk.runAll();
        nobodyWasMailedAgainstTheirWill(alone, optedOut);
        assertThat(handedOver()).containsExactlyInAnyOrderElementsOf(alone.qualified());
        everyLeadIsInTheJourneyOnce(alone);
        LOG.info(
                "{} leads, {} of them not to be mailed; {} handed to sales, of these {} not to be mailed; {} s",
                alone.leads().size(),
                alone.optedOut().size(),
                alone.qualified().size(),
                alone.qualifiedAndOptedOut().size(),
                Duration.ofNanos(System.nanoTime() - started).toSeconds());
    }

    private ImportStatus importLeads(Path csv) {
        try (var file = Files.newInputStream(csv)) {
            var id = imports.start(csv.getFileName().toString(), file, ImportMapping.parse(MAPPING), "test");
            importWorker.drain();
            return imports.status(id);
        } catch (IOException e) {
            throw new UncheckedIOException(csv + " cannot be read", e);
        }
    }

    private void enrolAll() {
        journeys.enrol(NURTURE, new Selection.All(), "test");
        leadJobWorker.drain();
    }

    private void everyLeadIsInTheJourneyOnce(TableAlone alone) {
        var stays = jdbc.queryForList("SELECT lead_id FROM journey_run WHERE journey_key = ?", String.class, NURTURE);
        assertThat(externalIds(stays)).as("stays in the journey").containsExactlyInAnyOrderElementsOf(alone.leads());
    }

    /** Nothing queued or sent for them, a refused welcome for each, and a timeline that says why. */
    private void nobodyWasMailedAgainstTheirWill(TableAlone alone, List<String> optedOut) {
        var mailed = jdbc.queryForList(
                "SELECT lead_id FROM message WHERE channel = 'email' AND state <> 'REFUSED'", String.class);
        assertThat(mailed).doesNotContainAnyElementsOf(optedOut);
        assertThat(mailed.stream().distinct().toList())
                .as("leads that were mailed")
                .hasSize(alone.leads().size() - optedOut.size());
        var welcomed = jdbc.queryForList(
                "SELECT lead_id FROM message WHERE content = 'welcome' AND state <> 'REFUSED'", String.class);
        assertThat(welcomed).as("welcomes").doesNotHaveDuplicates();
        optedOut.forEach(lead -> assertLead(lead)
                .wasRefused("welcome", "Opted out of e-mail")
                .hasOnTimeline("not sent", "Opted out of e-mail"));
    }

    private List<String> handedOver() {
        var leadOf = new HashMap<String, String>();
        walk.engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("sales-handoff")
                .list()
                .forEach(instance -> leadOf.put(instance.getId(), instance.getBusinessKey()));
        return externalIds(walk.engine().getTaskService().createTaskQuery().list().stream()
                .map(task -> leadOf.get(task.getProcessInstanceId()))
                .toList());
    }

    private List<String> externalIds(Collection<String> ids) {
        Map<String, Lead> known = leads.findAll(ids);
        return ids.stream().map(id -> known.get(id).externalId()).toList();
    }

    private List<String> idsOf(Collection<String> externalIds) {
        var names = externalIds.stream()
                .map(id -> new Identity(IdentityKind.EXTERNAL_ID, id))
                .toList();
        return List.copyOf(leads.resolve(names).values());
    }
}
