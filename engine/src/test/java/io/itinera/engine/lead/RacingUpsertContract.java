package io.itinera.engine.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.kit.AtOnce;
import io.itinera.engine.kit.EngineContract;
import io.itinera.engine.lead.UpsertResult.Done;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class RacingUpsertContract extends EngineContract {
    private static final int LEADS = 1_000;

    @Autowired
    Leads leads;

    @Test
    void shouldCreateEachLeadOnceHoweverManySendIt() {
        var drafts = IntStream.range(0, LEADS)
                .mapToObj(i -> LeadDraft.byEmail("lead-" + i + "@example.test").withAttribute("n", i))
                .toList();
        var shuffled = new ArrayList<>(drafts);
        Collections.shuffle(shuffled, new Random(7));

        var results = AtOnce.run(
                () -> leads.upsertAll(drafts), () -> leads.upsertAll(shuffled), () -> leads.upsertAll(drafts));

        assertThat(leads.count()).isEqualTo(LEADS);
        var done = results.stream().flatMap(List::stream).map(Done.class::cast).toList();
        assertThat(done).hasSize(3 * LEADS);
        assertThat(done.stream().filter(Done::created)).hasSize(LEADS);
        assertThat(done.stream().map(Done::leadId).distinct()).hasSize(LEADS);
    }

    @Test
    void shouldLoseNoAttributeWhenSeveralChangeOneLead() {
        leads.upsert(LeadDraft.byEmail("ada@example.test"));
        var senders = IntStream.range(0, 8)
                .<Callable<Upserted>>mapToObj(i ->
                        () -> leads.upsert(LeadDraft.byEmail("ada@example.test").withAttribute("from" + i, i)))
                .toList();

        AtOnce.run(senders);

        assertThat(leads.findByEmail("ada@example.test").orElseThrow().attributes())
                .hasSize(8);
    }
}
