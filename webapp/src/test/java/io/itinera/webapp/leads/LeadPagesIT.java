package io.itinera.webapp.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.itinera.engine.audit.Audit;
import io.itinera.engine.audit.AuditRow;
import io.itinera.engine.event.Events;
import io.itinera.engine.event.IncomingEvent;
import io.itinera.engine.event.LeadRef;
import io.itinera.engine.handoff.HandoffOpening;
import io.itinera.engine.handoff.Handoffs;
import io.itinera.engine.lead.LeadDraft;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.scoring.Scoring;
import io.itinera.webapp.RunningItinera;
import io.itinera.webapp.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;

@RunningItinera
class LeadPagesIT {
    @LocalServerPort
    int port;

    @Autowired
    Leads leads;

    @Autowired
    Events events;

    @Autowired
    Scoring scoring;

    @Autowired
    Handoffs handoffs;

    @Autowired
    Audit audit;

    Visitor marketing;

    @BeforeEach
    void signIn() {
        marketing = Visitor.browser(port, "marketing", "demo");
    }

    @Test
    void shouldFindLeadsWithoutAnyScript() {
        lead("ida", "Pages & Co");
        lead("olaf", "Else");

        var found = marketing.get("/leads?text=pages+%26").body();
        var mistyped = marketing.get("/leads?text=ida-&minScore=6o").body();
        var nobody = marketing.get("/leads?text=nobody-of-that-name").body();

        assertThat(found).contains("ida-pages@example.test", "1 lead matches.").doesNotContain("olaf-pages");
        assertThat(mistyped).contains("ida-pages@example.test").contains("is no number");
        assertThat(nobody).contains("No lead matches", "Clear the search");
        assertThat(marketing.get("/leads?stage=best").statusCode()).isEqualTo(400);
    }

    @Test
    void shouldLeadToOlderLeadsByKey() {
        IntStream.range(0, 51).forEach(i -> lead("older" + i, "Keyset GmbH"));

        var first = marketing.get("/leads?text=keyset").body();
        var older = marketing.get(addressIn(first, "rel=\"next\" href=\"")).body();

        assertThat(first).contains("older50-pages", "older1-pages").doesNotContain("older0-pages");
        assertThat(older).contains("older0-pages", "Newest").doesNotContain("older1-pages");
    }

    @Test
    void shouldShowWhyALeadScoredAsItDid() {
        var id = leads.upsert(LeadDraft.of(
                        Map.of("email", "why@example.test", "totalTimeSpentOnWebsite", 1500, "totalVisits", 4)))
                .lead()
                .id();
        var unscored = marketing.get("/leads/" + id).body();
        var score = scoring.score(id);

        var page = marketing.get("/leads/" + id).body();

        assertThat(unscored).contains("Not scored yet");
        assertThat(score.rules()).isNotEmpty();
        score.rules().forEach(rule -> assertThat(page).contains(escaped(rule.description()), escaped(rule.table())));
        assertThat(page)
                .contains("version <span>" + score.tableVersion() + "</span>")
                .contains("Grade " + score.grade())
                .contains("Total time spent on website")
                .contains("why@example.test");
    }

    @Test
    void shouldPageTheTimelineWithAndWithoutScript() {
        var id = lead("long", null);
        events.ingest(IntStream.range(0, 60)
                .mapToObj(i -> new IncomingEvent(
                        "timeline-" + i,
                        LeadRef.byId(id),
                        "page_view",
                        Instant.parse("2026-01-01T00:00:00Z").plusSeconds(i),
                        Map.of("number", "n" + i + "n")))
                .toList());

        var newest = marketing.get("/leads/" + id).body();
        var lines = marketing.get(addressIn(newest, "hx-get=\"")).body();
        var page = marketing.get(addressIn(newest, "rel=\"next\" href=\"")).body();

        assertThat(newest).contains("n59n").doesNotContain("n30n");
        assertThat(lines).contains("n30n").doesNotContain("n59n", "<html");
        assertThat(page).contains("n30n", "<html", "Back to the newest").doesNotContain("n59n");
    }

    @Test
    void shouldEraseForThoseWhoMayAndLeaveATrace() {
        var id = lead("erased", null);
        var analyst = Visitor.browser(port, "analyst", "demo");
        assertThat(analyst.get("/leads/" + id).body()).doesNotContain("Erase", "/export");
        assertThat(analyst.form("/leads/" + id + "/erase", "").statusCode()).isEqualTo(403);

        var token = marketing.csrf("/leads/" + id);
        var erased = marketing.form("/leads/" + id + "/erase", "_csrf=" + token);

        assertThat(erased.statusCode()).isEqualTo(302);
        assertThat(marketing.get("/leads").body()).contains("have been erased");
        assertThat(marketing.get("/leads").body()).doesNotContain("have been erased");
        assertThat(marketing.get("/leads/" + id).statusCode()).isEqualTo(404);
        assertThat(leads.find(id)).isEmpty();
        assertThat(audit.of(id, 10))
                .extracting(AuditRow::actor, AuditRow::deed)
                .containsExactly(tuple("marketing", "lead.erased"));
    }

    @Test
    void shouldShowSalesALeadOfTheirTeamWithoutWaysToPlacesThatAreClosedToThem() {
        var id = lead("handed", null);
        var other = lead("kept", null);
        var waiting = handoffs.waiting();
        handoffs.open(List.of(new HandoffOpening(id, "pages-handed", "sales", 50, Duration.ofHours(4))));
        assertThat(handoffs.waiting()).isEqualTo(waiting + 1);
        var sales = Visitor.browser(port, "sales", "demo");

        var page = sales.get("/leads/" + id);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Waiting for sales", "Handed to sales", "href=\"/camunda/app/tasklist/default/\"")
                .doesNotContain("href=\"/leads\"", "href=\"/outbox", "href=\"/journeys", "Erase", "/export");
        assertThat(sales.get("/leads/" + other).statusCode()).isEqualTo(403);
        assertThat(sales.get("/leads/" + other + "/timeline").statusCode()).isEqualTo(403);
        assertThat(sales.get("/leads").statusCode()).isEqualTo(403);
    }

    private String lead(String name, String company) {
        var email = name + "-pages@example.test";
        return leads.upsert(new LeadDraft(null, email, null, null, null, null, company, null, null, null, null, null))
                .lead()
                .id();
    }

    private static String addressIn(String page, String before) {
        int from = page.indexOf(before) + before.length();
        assertThat(from).as("\"%s\" in %s", before, page).isGreaterThan(before.length());
        return page.substring(from, page.indexOf('"', from))
                .replace("&amp;", "&")
                .replaceAll("#.*", "");
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text);
    }
}
