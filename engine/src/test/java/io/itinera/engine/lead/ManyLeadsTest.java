package io.itinera.engine.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.kit.EngineContract;
import io.itinera.engine.kit.OnH2;
import io.itinera.engine.lead.UpsertResult.Done;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class ManyLeadsTest extends EngineContract {
    private static final int DRAFTS = 20_000;
    private static final int PEOPLE = 12_000;

    @Autowired
    Leads leads;

    /** A fixed seed: a failure can be looked at again. The plain map is what the store must agree with. */
    @Test
    void shouldAgreeWithAPlainMapOverManyMixedDrafts() {
        var random = new Random(42);
        var expected = new HashMap<String, Map<String, Object>>();
        var drafts = new ArrayList<LeadDraft>();
        for (int i = 0; i < DRAFTS; i++) {
            var person = random.nextInt(PEOPLE);
            var attribute = "a" + random.nextInt(5);
            Object value = random.nextInt(10) == 0 ? null : i;
            drafts.add(draft(person, random).withAttribute(attribute, value));
            var attributes = expected.computeIfAbsent("crm-" + person, id -> new HashMap<>());
            if (value == null) {
                attributes.remove(attribute);
            } else {
                attributes.put(attribute, value);
            }
        }

        var before = cpuTime();
        var results = leads.upsertAll(drafts);
        var worked = cpuTime().minus(before);

        assertThat(results).hasSize(DRAFTS).allMatch(Done.class::isInstance);
        assertThat(results.stream().map(Done.class::cast).filter(Done::created)).hasSize(expected.size());
        assertThat(storedAttributes()).isEqualTo(expected);
        assertThat(worked).isLessThan(Duration.ofSeconds(20));
    }

    /** By one name or the other or both; the external id is known after the first draft, as both go with the person. */
    private static LeadDraft draft(int person, Random random) {
        var both = LeadDraft.byExternalId("crm-" + person)
                .withIdentities("crm-" + person, "p" + person + "@example.test", null);
        return random.nextBoolean() ? both : both.withIdentities("crm-" + person, null, null);
    }

    /** Of this thread, in which H2 works too: what counts is the work, however busy the machine is. */
    private static Duration cpuTime() {
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }

    private Map<String, Map<String, Object>> storedAttributes() {
        var stored = new HashMap<String, Map<String, Object>>();
        List<String> ids = leads.idsAfter(null, 1_000);
        while (!ids.isEmpty()) {
            leads.findAll(ids).values().forEach(lead -> stored.put(lead.externalId(), lead.attributes()));
            ids = leads.idsAfter(ids.get(ids.size() - 1), 1_000);
        }
        return stored;
    }
}
