package io.itinera.engine.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.kit.EngineContract;
import io.itinera.engine.kit.SettableClock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

abstract class SearchContract extends EngineContract {
    @Autowired
    Leads leads;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void someLeads() {
        leads.upsertAll(List.of(
                draft("crm-1", "jose@example.test", "José", "Núñez", "Straße & Söhne"),
                draft("CRM-2", "grete@example.test", "Grete", "Müller", "Löwe AG"),
                draft("x_3", "mueller@example.test", "Anna", "van der Aa", "100% GmbH"),
                LeadDraft.byAnonymousId("cookie-1")));
    }

    private static LeadDraft draft(String externalId, String email, String first, String last, String company) {
        return new LeadDraft(externalId, email, null, null, first, last, company, null, null, null, null, null);
    }

    private void score(String leadId, int score) {
        jdbc.update("DELETE FROM lead_score");
        jdbc.update(
                "INSERT INTO lead_score (scored_at, lead_id, decision, score, grade, qualified, reasons)"
                        + " VALUES (?, ?, 1, ?, 'B', TRUE, '')",
                SettableClock.START.toEpochMilli(),
                leadId,
                score);
        leads.takeScores(List.of(leadId), SettableClock.START, 1);
    }

    private List<String> found(String text) {
        return leads.search(LeadSearch.byText(text, 10)).items().stream()
                .map(Lead::externalId)
                .toList();
    }

    @Test
    void shouldFindByTheBeginningOfAnyNameWhateverCaseAndAccents() {
        assertThat(found("jose nun")).containsExactly("crm-1");
        assertThat(found("NÚÑ")).containsExactly("crm-1");
        assertThat(found("muller,".substring(0, 6))).containsExactly("CRM-2");
        assertThat(found("mue")).containsExactly("x_3");
        assertThat(found("strasse")).containsExactly("crm-1");
        assertThat(found("crm")).containsExactly("CRM-2", "crm-1");
        assertThat(found("van der aa anna")).containsExactly("x_3");
        assertThat(found("unez")).isEmpty();
    }

    @Test
    void shouldTakePercentAndUnderscoreLiterally() {
        assertThat(found("100%")).containsExactly("x_3");
        assertThat(found("%")).isEmpty();
        assertThat(found("x_3")).containsExactly("x_3");
        assertThat(found("_")).isEmpty();
    }

    @Test
    void shouldFilterByStageAndScore() {
        var grete = leads.findByExternalId("CRM-2").orElseThrow();
        score(grete.id(), 70);
        leads.moveTo(grete.id(), LifecycleStage.MQL);

        assertThat(leads.search(new LeadSearch(null, LifecycleStage.MQL, null, null, 10))
                        .items())
                .extracting(Lead::score, Lead::grade)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(70, "B"));
        assertThat(leads.search(new LeadSearch("grete", null, 70, null, 10)).items())
                .hasSize(1);
        assertThat(leads.search(new LeadSearch("grete", null, 71, null, 10)).items())
                .isEmpty();
        assertThat(leads.search(new LeadSearch(null, LifecycleStage.ANONYMOUS, null, null, 10))
                        .items())
                .hasSize(1);
    }

    @Test
    void shouldFindScoresFromAnyNumberUpAlsoBelowZero() {
        var grete = leads.findByExternalId("CRM-2").orElseThrow();
        for (int score : new int[] {-11, -10, -9, -1, 0, 9, 10, 69, 70, 71}) {
            score(grete.id(), score);

            assertThat(leads.search(new LeadSearch(null, null, score, null, 10)).items())
                    .as("from %d up", score)
                    .extracting(Lead::score)
                    .containsExactly(score);
            assertThat(leads.search(new LeadSearch(null, null, score + 1, null, 10))
                            .items())
                    .isEmpty();
        }
    }

    @Test
    void shouldListEveryLeadOnceOverThePagesNewestFirst() {
        leads.upsertAll(IntStream.range(0, 25)
                .mapToObj(i -> LeadDraft.byEmail("page-" + i + "@example.test"))
                .toList());

        var ids = new ArrayList<String>();
        var search = LeadSearch.byText("page-", 10);
        String cursor = null;
        do {
            var page = leads.search(search.after(cursor));
            page.items().forEach(lead -> ids.add(lead.id()));
            cursor = page.next();
        } while (cursor != null);

        assertThat(ids).hasSize(25).doesNotHaveDuplicates().isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void shouldCountWhatASearchFindsOverAllPagesUpToALimit() {
        leads.upsertAll(IntStream.range(0, 25)
                .mapToObj(i -> LeadDraft.byEmail("page-" + i + "@example.test"))
                .toList());

        assertThat(leads.count(LeadSearch.byText("page-", 1), 100)).isEqualTo(25);
        assertThat(leads.count(LeadSearch.byText("page-", 1), 10)).isEqualTo(10);
        assertThat(leads.count(LeadSearch.byText("nobody", 1), 10)).isZero();
        assertThat(leads.count(new LeadSearch(null, LifecycleStage.ANONYMOUS, null, null, 1), 10))
                .isEqualTo(1);
        assertThat(leads.count(LeadSearch.byText(null, 1), 100)).isEqualTo(leads.count());
    }

    @Test
    void shouldWalkOverAllLeadsByTheirIds() {
        var first = leads.idsAfter(null, 3);
        var rest = leads.idsAfter(first.get(2), 3);

        assertThat(first).hasSize(3).isSorted();
        assertThat(rest).hasSize(1);
        assertThat(leads.idsAfter(rest.get(0), 3)).isEmpty();
    }

    @Test
    void shouldRefuseAnUnboundedPage() {
        assertThatThrownBy(() -> leads.search(LeadSearch.byText(null, 501)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("1 to 500");
    }
}
