package io.itinera.engine.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.kit.EngineContract;
import io.itinera.engine.lead.LeadDraft;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.lead.LifecycleStage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class HandoffsContract extends EngineContract {
    @Autowired
    private Handoffs handoffs;

    @Autowired
    private Leads leads;

    private String anna;
    private String bert;

    @BeforeEach
    void addLeads() {
        anna = leads.upsert(LeadDraft.of(Map.of("externalId", "anna"))).lead().id();
        bert = leads.upsert(LeadDraft.of(Map.of("externalId", "bert"))).lead().id();
    }

    @Test
    void shouldOpenManyAndMakeTheirLeadsReadyForSales() {
        var opened = handoffs.open(List.of(opening(anna, "i-1", "sales"), opening(bert, "i-2", "sales-south")));

        assertThat(opened)
                .extracting(Handoff::leadId, Handoff::team, Handoff::state)
                .containsExactly(
                        tuple(anna, "sales", HandoffState.OPEN), tuple(bert, "sales-south", HandoffState.OPEN));
        assertThat(opened)
                .extracting(Handoff::dueAt)
                .containsOnly(clock.instant().plus(Duration.ofHours(8)));
        assertThat(leads.findAll(List.of(anna, bert)).values())
                .allMatch(lead -> lead.lifecycleStage() == LifecycleStage.MQL);
    }

    @Test
    void shouldOpenOneForAnInstanceHoweverOftenItIsAsked() {
        var first = handoffs.open(List.of(opening(anna, "i-1", "sales"), opening(anna, "i-1", "sales")));
        var again = handoffs.open(List.of(opening(bert, "i-2", "sales"), opening(anna, "i-1", "sales-south")));

        assertThat(first.get(1)).isEqualTo(first.get(0));
        assertThat(again.get(1).id()).isEqualTo(first.get(0).id());
        assertThat(handoffs.of(anna)).hasSize(1);
    }

    @Test
    void shouldOpenNoneWhereTheTableNamesNoTeamForOneOfThem() {
        var openings = List.of(opening(anna, "i-1", "sales"), opening(bert, "i-2", " "));

        assertThatThrownBy(() -> handoffs.open(openings))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("names no team for lead " + bert);

        assertThat(handoffs.of(anna)).isEmpty();
    }

    @Test
    void shouldMarkThoseThatAreOverdue() {
        var opened = handoffs.open(List.of(opening(anna, "i-1", "sales"), opening(bert, "i-2", "sales")));

        handoffs.escalate(List.of(opened.get(1).id()));
        handoffs.escalate(List.of());

        assertThat(handoffs.of(anna)).noneMatch(Handoff::escalated);
        assertThat(handoffs.of(bert)).allMatch(Handoff::escalated);
    }

    private static HandoffOpening opening(String lead, String instance, String team) {
        return new HandoffOpening(lead, instance, team, 50, Duration.ofHours(8));
    }
}
