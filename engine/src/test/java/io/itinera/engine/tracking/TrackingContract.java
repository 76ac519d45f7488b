package io.itinera.engine.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.engine.consent.Channel;
import io.itinera.engine.consent.Consent;
import io.itinera.engine.consent.ConsentState;
import io.itinera.engine.consent.Consents;
import io.itinera.engine.event.Event;
import io.itinera.engine.event.Events;
import io.itinera.engine.kit.EngineContract;
import io.itinera.engine.lead.LeadDraft;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.link.BadLink;
import io.itinera.engine.link.LinkAbout;
import io.itinera.engine.link.Links;
import io.itinera.engine.message.MessageOrder;
import io.itinera.engine.message.Messages;
import io.itinera.engine.message.Suppressions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What comes back of messages, on every database. */
abstract class TrackingContract extends EngineContract {
    private static final Visit PERSON = new Visit(
            "GET", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", false, "192.0.2.7");
    private static final String EMAIL = "ada@example.test";

    @Autowired
    Leads leads;

    @Autowired
    Messages messages;

    @Autowired
    Consents consents;

    @Autowired
    Suppressions suppressions;

    @Autowired
    Events events;

    @Autowired
    Links links;

    @Autowired
    Tracking tracking;

    @Autowired
    Responses responses;

    @Autowired
    Receipts receipts;

    @Autowired
    Preferences preferences;

    @Autowired
    JdbcTemplate jdbc;

    String lead;
    String message;
    LinkAbout about;

    @BeforeEach
    void aMessageThatWasSent() {
        lead = leads.upsert(LeadDraft.byEmail(EMAIL)).lead().id();
        message = messages.order(new MessageOrder(
                        lead,
                        "lead-nurture",
                        "i-1",
                        "send-welcome",
                        "1",
                        "email",
                        "test-greeting",
                        "news",
                        "marketing",
                        Map.of()))
                .messageId();
        jdbc.update(
                "UPDATE message SET state = 'SENT', sent_at = ? WHERE id = ?",
                clock.instant().toEpochMilli(),
                message);
        about = new LinkAbout(message, lead, "email", "news");
        clock.advance(Duration.ofMinutes(5));
    }

    @Test
    void shouldLeadOnAndTellTheJourneyOfAClickOnceHoweverOftenItIsRepeated() {
        var token = token(links.click(about, "https://shop.example.test/a?b=c&d=ü"));

        var first = tracking.clicked(token, PERSON);
        tracking.clicked(token, PERSON);

        assertThat(first).hasToString("https://shop.example.test/a?b=c&d=%C3%BC");
        assertThat(types()).containsExactlyInAnyOrder("email-clicked", "click");
        assertThat(event("email-clicked").attributes())
                .containsEntry("url", "https://shop.example.test/a?b=c&d=ü")
                .containsEntry("messageId", message)
                .containsEntry("journeyKey", "lead-nurture");
        assertThat(responses.of(List.of(message))).singleElement().satisfies(response -> {
            assertThat(response.people()).isEqualTo(2);
            assertThat(response.machines()).isZero();
        });
    }

    @Test
    void shouldCountProgramsApart() {
        var open = token(links.open(about)).replace(".gif", "");
        var click = token(links.click(about, "https://example.test/"));

        tracking.opened(open, new Visit("GET", "Mozilla/5.0", false, "192.0.2.7"));
        tracking.opened(open, new Visit("GET", "Mozilla/5.0 (via ggpht.com GoogleImageProxy)", false, "192.0.2.7"));
        tracking.clicked(click, new Visit("HEAD", PERSON.userAgent(), false, "192.0.2.7"));
        tracking.clicked(click, new Visit("GET", "python-requests/2.31", false, "192.0.2.7"));
        tracking.clicked(click, new Visit("GET", PERSON.userAgent(), true, "192.0.2.7"));
        tracking.clicked(click, new Visit("GET", null, false, "192.0.2.7"));

        assertThat(types()).isEmpty();
        assertThat(responses.of(List.of(message)))
                .extracting(Responses.Response::kind, Responses.Response::people, Responses.Response::machines)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("clicked", 0L, 4L),
                        org.assertj.core.groups.Tuple.tuple("opened", 0L, 2L));
    }

    @Test
    void shouldTakeNobodyForAPersonWhoClicksRightAfterSending() {
        jdbc.update(
                "UPDATE message SET sent_at = ? WHERE id = ?",
                clock.instant().minusSeconds(1).toEpochMilli(),
                message);

        tracking.clicked(token(links.click(about, "https://example.test/")), PERSON);

        assertThat(types()).isEmpty();
    }

    @Test
    void shouldRefuseLinksThatWereChangedOrAreTooOld() {
        var token = token(links.click(about, "https://example.test/"));
        var changed = token.substring(0, 60) + (token.charAt(60) == 'A' ? 'B' : 'A') + token.substring(61);

        assertThatThrownBy(() -> tracking.clicked(changed, PERSON)).isInstanceOf(BadLink.class);
        assertThatThrownBy(() -> tracking.clicked("", PERSON)).isInstanceOf(BadLink.class);
        assertThatThrownBy(() -> tracking.clicked("%%%", PERSON)).isInstanceOf(BadLink.class);
        assertThatThrownBy(() -> tracking.opened(token, PERSON)).isInstanceOf(BadLink.class);
        assertThatThrownBy(() -> preferences.sheet(token)).isInstanceOf(BadLink.class);
        clock.advance(Duration.ofDays(366));
        assertThatThrownBy(() -> tracking.clicked(token, PERSON))
                .isInstanceOfSatisfying(
                        BadLink.class, bad -> assertThat(bad.expired()).isTrue());
        assertThat(types()).isEmpty();
    }

    @Test
    void shouldNotBringAnErasedLeadBack() {
        var token = token(links.click(about, "https://example.test/"));
        leads.erase(lead);

        tracking.clicked(token, PERSON);

        assertThat(responses.of(List.of(message))).isEmpty();
        assertThatThrownBy(() -> preferences.sheet(token(links.preferences(about))))
                .isInstanceOf(io.itinera.engine.base.NotFound.class);
    }

    @Test
    void shouldSuppressAnAddressThatBouncesOrComplains() {
        receipts.take(List.of(
                receipt(ReceiptKind.BOUNCED, "b-1", "550 5.1.1 no such user"),
                receipt(ReceiptKind.BOUNCED, "b-1", "550 5.1.1 no such user")));

        assertThat(suppressions.check("email", EMAIL).orElseThrow().reason())
                .isEqualTo("Bounced: 550 5.1.1 no such user");
        assertThat(types()).containsExactly("email-bounced");
        assertThat(event("email-bounced").attributes()).containsEntry("reason", "550 5.1.1 no such user");
    }

    @Test
    void shouldSuppressAStrangersAddressToo() {
        receipts.take(List.of(
                Receipt.ofMessage(ReceiptKind.COMPLAINED, "c-1", "email", null, "stranger@example.test", null, null)));

        assertThat(suppressions.check("email", "stranger@example.test")).isPresent();
        assertThat(types()).isEmpty();
    }

    @Test
    void shouldSuppressAfterTheFifthSoftBounceInARow() {
        for (int i = 0; i < 4; i++) {
            receipts.take(List.of(receipt(ReceiptKind.SOFT_BOUNCED, "s-" + i, "mailbox full")));
            receipts.take(List.of(receipt(ReceiptKind.SOFT_BOUNCED, "s-" + i, "mailbox full")));
        }
        assertThat(suppressions.check("email", EMAIL)).isEmpty();

        receipts.take(List.of(receipt(ReceiptKind.SOFT_BOUNCED, "s-4", "mailbox full")));

        assertThat(suppressions.check("email", EMAIL).orElseThrow().reason())
                .isEqualTo("Bounced 5 times in a row, at last: mailbox full");
    }

    @Test
    void shouldBeginAnewWhereAMessageArrived() {
        for (int i = 0; i < 8; i++) {
            receipts.take(List.of(receipt(ReceiptKind.SOFT_BOUNCED, "s-" + i, "mailbox full")));
            if (i % 4 == 3) {
                receipts.take(List.of(receipt(ReceiptKind.DELIVERED, "d-" + i, null)));
            }
        }

        assertThat(suppressions.check("email", EMAIL)).isEmpty();
    }

    @Test
    void shouldTakeAStopWordAsOptOutAndAnythingElseAsReply() {
        var phone = leads.upsert(new LeadDraft(
                        null,
                        "bo@example.test",
                        null,
                        "+491701234567",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Map.of(),
                        null))
                .lead()
                .id();

        receipts.take(List.of(
                Receipt.reply("r-1", "sms", "00491701234567", "How much is it?", null),
                Receipt.reply("r-2", "sms", "491701234567", " Stop. ", null),
                Receipt.reply("r-3", "sms", "+15550100", "STOP", null)));

        assertThat(events.latest(phone, null, 10))
                .extracting(Event::type)
                .containsExactlyInAnyOrder("sms-replied", "reply", "unsubscribed");
        assertThat(consents.state(phone, Channel.SMS, "anything")).isEqualTo(ConsentState.OPTED_OUT);
    }

    @Test
    void shouldUnsubscribeFromWhatTheMessageWasAbout() {
        var token = token(links.preferences(about));

        preferences.unsubscribe(token);
        preferences.unsubscribe(token);

        assertThat(consents.state(lead, Channel.EMAIL, "news")).isEqualTo(ConsentState.OPTED_OUT);
        assertThat(consents.state(lead, Channel.EMAIL, "other")).isEqualTo(ConsentState.UNKNOWN);
        assertThat(consents.history(lead))
                .singleElement()
                .extracting(Consent::source)
                .isEqualTo("one-click unsubscribe, message " + message);
        assertThat(types()).containsExactly("unsubscribed");
    }

    @Test
    void shouldTakeDownOnlyWhatChangedOnThePage() {
        var token = token(links.preferences(about));
        assertThat(preferences.sheet(token).address()).isEqualTo("a•••@example.test");
        assertThat(preferences.sheet(token).choices()).allMatch(Choice::wanted);

        preferences.save(token, Set.of());
        preferences.save(token, Set.of("EMAIL:news"));
        clock.advance(Duration.ofSeconds(1));

        assertThat(consents.state(lead, Channel.EMAIL, "news")).isEqualTo(ConsentState.OPTED_IN);
        preferences.refuseAll(token);
        assertThat(preferences.sheet(token).choices()).noneMatch(Choice::wanted);
        clock.advance(Duration.ofSeconds(1));
        preferences.save(token, Set.of("EMAIL:news"));
        assertThat(preferences.sheet(token).choices()).anyMatch(Choice::wanted);
    }

    @Test
    void shouldKeepWhoConfirmedADoubleOptInAsProof() {
        var token = token(links.confirm(about)).replace("confirm/", "");

        preferences.confirm(token, PERSON);
        preferences.confirm(token, PERSON);

        assertThat(consents.history(lead)).singleElement().satisfies(consent -> {
            assertThat(consent.state()).isEqualTo(ConsentState.OPTED_IN);
            assertThat(consent.topic()).isEqualTo("news");
            assertThat(consent.source()).isEqualTo("double opt-in, confirmed from 192.0.2.7, message " + message);
        });
        assertThat(types()).containsExactly("consent-confirmed");
        clock.advance(Duration.ofDays(15));
        assertThatThrownBy(() -> preferences.confirm(token, PERSON)).isInstanceOf(BadLink.class);
    }

    private Receipt receipt(ReceiptKind kind, String id, String reason) {
        return Receipt.ofMessage(kind, id, "email", message, null, clock.instant(), reason);
    }

    private List<String> types() {
        return events.latest(lead, null, 50).stream().map(Event::type).toList();
    }

    private Event event(String type) {
        return events.latest(lead, null, 50).stream()
                .filter(event -> event.type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static String token(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }
}
