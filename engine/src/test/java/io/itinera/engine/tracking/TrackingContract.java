package io.itinera.engine.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.connectors.Report;
import io.itinera.engine.consent.Channel;
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
import io.itinera.engine.timeline.Timeline;
import io.itinera.engine.timeline.TimelineEntry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
    ResponseCounts responseCounts;

    @Autowired
    Receipts receipts;

    @Autowired
    Preferences preferences;

    @Autowired
    Timeline timeline;

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
        assertThat(responseCounts.ofJourney("lead-nurture"))
                .containsExactly(
                        new ResponseCount("lead-nurture", "send-welcome", "test-greeting", "clicked", 1, 2, 0));
        assertThat(responseCounts.ofContent("test-greeting")).hasSize(1);
        assertThat(responseCounts.ofContent("welcome")).isEmpty();
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
        assertThat(responseCounts.ofJourney("lead-nurture"))
                .extracting(ResponseCount::messages, ResponseCount::people, ResponseCount::machines)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(0L, 0L, 4L),
                        org.assertj.core.groups.Tuple.tuple(0L, 0L, 2L));
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
        var phone = aPhone("bo@example.test", "+491701234567");

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
    void shouldFindTheMessageByTheProvidersOwnIdAmongThoseOfWhoeverHasTheNumber() {
        var bo = aPhone("bo@example.test", "+491701234567");
        var text = aText(bo, "sms", "75BCD15");

        receipts.take(List.of(
                ReadReports.receipt(new Report.Receipt(
                        "sms",
                        "smpp:1",
                        Report.Fate.NOT_DELIVERED,
                        null,
                        Set.of("123456789", "75BCD15"),
                        "+491701234567",
                        "UNDELIV",
                        null)),
                ReadReports.receipt(new Report.Receipt(
                        "sms", "smpp:2", Report.Fate.NO_SUCH_ADDRESS, null, Set.of("9"), "+15550100", "no", null))));

        assertThat(events.latest(bo, null, 10)).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo("sms-soft-bounced");
            assertThat(event.attributes()).containsEntry("messageId", text).containsEntry("elementId", "send-welcome");
        });
        assertThat(suppressions.check("sms", "+15550100")).isPresent();
    }

    @Test
    void shouldHearReadingAnsweringAndStoppingByWhatsApp() {
        var bo = aPhone("bo@example.test", "+491701234567");
        var sent = aText(bo, "whatsapp", "wamid.A");
        var read = new Report.Receipt(
                "whatsapp", "meta:wamid.A:read", Report.Fate.READ, sent, Set.of(), "+491701234567", null, null);
        receipts.take(List.of(ReadReports.receipt(read)));

        receipts.take(Stream.<Report>of(
                        new Report.Receipt(
                                "whatsapp",
                                "meta:wamid.A:read",
                                Report.Fate.READ,
                                sent,
                                Set.of("wamid.A"),
                                "+491701234567",
                                null,
                                null),
                        new Report.Reply("whatsapp", "meta:1", "+491701234567", null, "More!", "wamid.A", null),
                        new Report.Reply("whatsapp", "meta:2", "+491701234567", null, "STOPP", null, null))
                .map(ReadReports::receipt)
                .toList());

        assertThat(events.latest(bo, null, 10))
                .extracting(Event::type)
                .containsExactlyInAnyOrder("whatsapp-opened", "open", "whatsapp-replied", "reply", "unsubscribed");
        assertThat(events.latest(bo, null, 10))
                .filteredOn(event -> event.type().equals("reply"))
                .singleElement()
                .satisfies(event -> assertThat(event.attributes()).containsEntry("messageId", sent));
        assertThat(responseCounts.ofJourney("lead-nurture"))
                .containsExactly(new ResponseCount("lead-nurture", "send-welcome", "test-greeting", "opened", 1, 1, 0));
        assertThat(consents.state(bo, Channel.WHATSAPP, "news")).isEqualTo(ConsentState.OPTED_OUT);
        assertThat(consents.state(bo, Channel.SMS, "news")).isEqualTo(ConsentState.UNKNOWN);
    }

    @Test
    void shouldTellOneThingInOneLineOfTheTimeline() {
        tracking.opened(token(links.open(about)).replace(".gif", ""), PERSON);
        tracking.clicked(token(links.click(about, "https://example.test/")), PERSON);

        assertThat(types()).hasSize(4);
        assertThat(timeline.of(lead, null, 2).items())
                .extracting(TimelineEntry::kind)
                .containsExactlyInAnyOrder("event.email-clicked", "event.email-opened");
    }

    private String aPhone(String email, String phone) {
        return leads.upsert(new LeadDraft(null, email, null, phone, null, null, null, null, null, null, Map.of(), null))
                .lead()
                .id();
    }

    private String aText(String to, String channel, String providerId) {
        var id = messages.order(new MessageOrder(
                        to,
                        "lead-nurture",
                        "i-" + channel,
                        "send-welcome",
                        "1",
                        "email",
                        "test-greeting",
                        "news",
                        "marketing",
                        Map.of()))
                .messageId();
        jdbc.update(
                "UPDATE message SET state = 'SENT', channel = ?, provider_id = ? WHERE id = ?",
                channel,
                providerId,
                id);
        return id;
    }

    @Test
    void shouldUnsubscribeFromWhatTheMessageWasAbout() {
        var token = token(links.preferences(about));

        preferences.unsubscribe(token, PERSON);
        preferences.unsubscribe(token, PERSON);

        assertThat(consents.state(lead, Channel.EMAIL, "news")).isEqualTo(ConsentState.OPTED_OUT);
        assertThat(consents.state(lead, Channel.EMAIL, "other")).isEqualTo(ConsentState.UNKNOWN);
        assertThat(consents.history(lead)).singleElement().satisfies(consent -> {
            assertThat(consent.source()).isEqualTo("one-click unsubscribe");
            assertThat(consent.evidence())
                    .containsEntry("messageId", message)
                    .containsEntry("networkAddress", "192.0.2.7");
        });
        assertThat(types()).containsExactly("unsubscribed");
    }

    @Test
    void shouldTakeDownOnlyWhatChangedOnThePage() {
        var token = token(links.preferences(about));
        assertThat(preferences.sheet(token).address()).isEqualTo("a•••@example.test");
        assertThat(preferences.sheet(token).choices()).allMatch(Choice::wanted);

        preferences.save(token, Set.of(), PERSON);
        preferences.save(token, Set.of("EMAIL:news"), PERSON);
        clock.advance(Duration.ofSeconds(1));

        assertThat(consents.state(lead, Channel.EMAIL, "news")).isEqualTo(ConsentState.OPTED_IN);
        preferences.refuseAll(token, PERSON);
        assertThat(preferences.sheet(token).choices()).noneMatch(Choice::wanted);
        clock.advance(Duration.ofSeconds(1));
        preferences.save(token, Set.of("EMAIL:news"), PERSON);
        assertThat(preferences.sheet(token).choices()).anyMatch(Choice::wanted);
    }

    @Test
    void shouldKeepWhoConfirmedADoubleOptInAsProof() {
        var token = token(links.confirm(about)).replace("confirm/", "");
        var asked = messages.get(message).sentAt();

        preferences.confirm(token, "Do you want to get \"News\"?", PERSON);
        preferences.confirm(token, "Do you want to get \"News\"?", PERSON);

        assertThat(consents.history(lead)).singleElement().satisfies(consent -> {
            assertThat(consent.state()).isEqualTo(ConsentState.OPTED_IN);
            assertThat(consent.topic()).isEqualTo("news");
            assertThat(consent.source()).isEqualTo("double opt-in");
            assertThat(consent.evidence())
                    .containsEntry("wording", "Do you want to get \"News\"?")
                    .containsEntry("where", "/u/confirm")
                    .containsEntry("networkAddress", "192.0.2.7")
                    .containsEntry("userAgent", PERSON.userAgent())
                    .containsEntry("messageId", message)
                    .containsEntry("askedAt", asked.toString());
        });
        assertThat(types()).containsExactly("consent-confirmed");
        clock.advance(Duration.ofDays(15));
        assertThatThrownBy(() -> preferences.confirm(token, "Do you want to get \"News\"?", PERSON))
                .isInstanceOf(BadLink.class);
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
