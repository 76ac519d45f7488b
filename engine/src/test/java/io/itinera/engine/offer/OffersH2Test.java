package io.itinera.engine.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.itinera.engine.kit.EngineContract;
import io.itinera.engine.kit.OnH2;
import io.itinera.engine.kit.SmallTable;
import io.itinera.engine.lead.LeadDraft;
import io.itinera.engine.lead.Leads;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class OffersH2Test extends EngineContract {
    @Autowired
    private Offers offers;

    @Autowired
    private Leads leads;

    @Autowired
    private RepositoryService repository;

    @BeforeEach
    void publish() {
        new SmallTable("offers", "RULE ORDER", List.of("lead.country"), List.of("offer", "value"))
                .rule("", "\"call\"", "100")
                .rule("", "\"book\"", "20")
                .rule("\"DE\"", "\"trip\"", "500")
                .publish(repository);
        new SmallTable("offer-eligibility", "FIRST", List.of("offer", "lead.age"), List.of("passes"))
                .rule("\"trip\"", "< 18", "false")
                .rule("", "", "true")
                .publish(repository);
        new SmallTable("offer-propensity", "FIRST", List.of("offer", "lead.keen"), List.of("propensity"))
                .rule("\"call\"", "true", "0.5")
                .rule("\"call\"", "", "0.2")
                .rule("\"book\"", "", "1")
                .rule("\"trip\"", "", "0.05")
                .publish(repository);
    }

    @AfterEach
    void withdraw() {
        repository.createDeploymentQuery().list().forEach(one -> repository.deleteDeployment(one.getId(), true));
    }

    @Test
    void shouldChooseTheGreatestValueTimesPropensity() {
        assertThat(next(LeadDraft.byExternalId("a").withAttribute("keen", true)).best())
                .hasValueSatisfying(best -> {
                    assertThat(best.offer()).isEqualTo("call");
                    assertThat(best.worth()).isEqualTo(50);
                    assertThat(best.why()).isEqualTo("rule 1");
                });
    }

    @Test
    void shouldTakeTheFirstByNameOfEquals() {
        assertThat(next(LeadDraft.byExternalId("a")).offers())
                .extracting(Weighed::offer, Weighed::worth)
                .containsExactly(tuple("book", 20.0), tuple("call", 20.0));
    }

    @Test
    void shouldSayAtWhichTableAnOfferWasLeftOutAndWhy() {
        var offers = next(LeadDraft.byExternalId("a")
                        .withAttribute("country", "DE")
                        .withAttribute("age", 17))
                .offers();

        assertThat(offers).last().satisfies(trip -> {
            assertThat(trip.offer()).isEqualTo("trip");
            assertThat(trip.droppedAt()).isEqualTo("offer-eligibility");
            assertThat(trip.why()).isEqualTo("rule 1");
        });
    }

    @Test
    void shouldLeaveOutAnOfferThatATableCannotJudgeAndGoOnWithTheOthers() {
        new SmallTable("offer-propensity", "FIRST", List.of("offer"), List.of("propensity"))
                .rule("\"call\"", "\"very\"")
                .rule("", "0.5")
                .publish(repository);

        var next = next(LeadDraft.byExternalId("a").withAttribute("keen", true));

        assertThat(next.best())
                .hasValueSatisfying(best -> assertThat(best.offer()).isEqualTo("book"));
        assertThat(next.offers()).last().extracting(Weighed::why).asString().contains("no number from 0 to 1");
    }

    private NextOffer next(LeadDraft draft) {
        var id = leads.upsert(draft).lead().id();
        return offers.next(List.of(id)).get(id);
    }
}
