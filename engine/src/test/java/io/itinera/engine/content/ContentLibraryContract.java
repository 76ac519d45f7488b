package io.itinera.engine.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.itinera.engine.audit.Audit;
import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.NotFound;
import io.itinera.engine.kit.EngineContract;
import io.itinera.engine.lead.LeadDraft;
import io.itinera.engine.lead.Leads;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Drafts, versions and what goes out, on every database. */
abstract class ContentLibraryContract extends EngineContract {
    @Autowired
    ContentLibrary library;

    @Autowired
    Contents contents;

    @Autowired
    ContentShelf shelf;

    @Autowired
    Leads leads;

    @Autowired
    Audit audit;

    @BeforeEach
    void forgetWhatWasPublished() {
        shelf.forget();
    }

    @Test
    void shouldSendNothingOfADraftBeforeItIsPublished() {
        library.save(email("invite", "Hello", "<p>First</p>"), "marketing", EditBasis.ANY);
        assertThat(contents.exists("invite")).isFalse();

        assertThat(library.publish("invite", "marketing", EditBasis.ANY)).isEqualTo(1);
        library.save(email("invite", "Hello", "<p>Second</p>"), "marketing", EditBasis.ANY);

        assertThat(html("invite", null)).contains("First");
        assertThat(library.publish("invite", "marketing", EditBasis.ANY)).isEqualTo(2);
        assertThat(html("invite", null)).contains("Second");
        assertThat(library.versions("invite"))
                .extracting(ContentVersion::version, ContentVersion::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, ContentState.PUBLISHED),
                        org.assertj.core.groups.Tuple.tuple(1, ContentState.RETIRED));
        assertThat(library.version("invite", 1).body().texts().get("en").html()).contains("First");
        assertThat(audit.of("invite", 10))
                .extracting("deed")
                .containsOnly("content.published")
                .hasSize(2);
    }

    @Test
    void shouldSeeWithinSecondsWhatAnotherNodePublished() {
        library.save(email("invite", "Hello", "<p>First</p>"), "marketing", EditBasis.ANY);
        library.publish("invite", "marketing", EditBasis.ANY);
        assertThat(html("invite", null)).contains("First");
        library.save(email("invite", "Hello", "<p>Second</p>"), "marketing", EditBasis.ANY);
        var here = contents.render("invite", SampleLead.NOBODY, Map.of());
        clock.advance(java.time.Duration.ofSeconds(1));

        publishElsewhere("invite");
        clock.advance(java.time.Duration.ofSeconds(6));

        assertThat(here.html()).contains("First");
        assertThat(html("invite", null)).contains("Second");
    }

    @Test
    void shouldPutWhatIsPublishedOverFiles() {
        assertThat(library.open("test-greeting").title()).isEqualTo("Grüße");

        library.save(email("test-greeting", "Mine", "<p>Mine</p>"), "marketing", EditBasis.ANY);
        library.publish("test-greeting", "marketing", EditBasis.ANY);

        assertThat(contents.render("test-greeting", SampleLead.NOBODY, null).subject())
                .isEqualTo("Mine");
    }

    @Test
    void shouldSpeakTheLeadsLanguageOrItsOwn() {
        var texts = Map.of(
                "en", new ContentText("Hello", "<p>English</p>", null),
                "de", new ContentText("Hallo", "<p>Deutsch</p>", null));
        library.save(
                new ContentEdit(
                        "invite",
                        ContentKind.EMAIL,
                        "Invite",
                        new ContentBody(null, null, null, "en", texts, null, null)),
                "marketing",
                EditBasis.ANY);
        library.publish("invite", "marketing", EditBasis.ANY);

        assertThat(html("invite", "de")).contains("Deutsch");
        assertThat(html("invite", "de-AT")).contains("Deutsch");
        assertThat(html("invite", "fr")).contains("English");
        assertThat(html("invite", null)).contains("English");
    }

    @Test
    void shouldNameEveryBrokenVariableAndRefuseToPublish() {
        leads.upsert(LeadDraft.byEmail("ada@example.test"));
        var edit = email(
                "invite",
                "Hello $lead.firstNmae",
                "<p>$led.firstName</p>\n<p>$links.unsubscrib</p><p>$lead.company</p><p>${lead.lastName|'x'}</p>#if($lead.phone)$lead.phone#end");
        library.save(edit, "marketing", EditBasis.ANY);

        var check = library.check(edit);

        assertThat(check.problems())
                .containsExactlyInAnyOrder(
                        "content/invite/body.html.vm, line 1: $led.firstName is no variable; did you mean \"lead\"?"
                                + " Write $lead. and a field, $links., or #set it first.",
                        "content/invite/body.html.vm, line 2: $links.unsubscrib is no link. There is:"
                                + " $links.unsubscribe, $links.preferences, $links.confirm.");
        assertThat(check.warnings())
                .anyMatch(warning -> warning.contains("no lead has a field \"firstNmae\"; did you mean \"firstName\"?"))
                .anyMatch(warning -> warning.contains("of 1 lead looked at, 1 without company"))
                .anyMatch(warning -> warning.contains("offers no way to unsubscribe"))
                .noneMatch(warning -> warning.contains("lastName"))
                .noneMatch(warning -> warning.contains("phone"));
        assertThatThrownBy(() -> library.publish("invite", "marketing", EditBasis.ANY))
                .isInstanceOf(InvalidInput.class);
        assertThat(contents.exists("invite")).isFalse();
    }

    @Test
    void shouldWarnOfWhatGmailCutsOff() {
        leads.upsert(LeadDraft.byEmail("ada@example.test"));

        var check = library.check(email("invite", "Hello", "<p>" + "long ".repeat(25_000) + "</p>"));

        assertThat(check.problems()).isEmpty();
        assertThat(check.warnings()).anyMatch(warning -> warning.contains("122 kB"));
    }

    @Test
    void shouldPreviewForALeadAndForNobody() {
        var ada = leads.upsert(LeadDraft.byEmail("ada@example.test")).lead();
        var edit = email("invite", "Hello ${lead.email}", "<p>Hello</p>");

        assertThat(library.preview(edit, ada.id(), null).subject()).isEqualTo("Hello ada@example.test");
        assertThat(library.preview(edit, null, null).subject()).isEqualTo("Hello nobody@example.test");
        assertThatThrownBy(() -> library.preview(edit, "gone", null)).isInstanceOf(NotFound.class);
    }

    @Test
    void shouldThrowADraftAwayAndKeepWhatGoesOut() {
        library.save(email("invite", "Hello", "<p>First</p>"), "marketing", EditBasis.ANY);
        library.publish("invite", "marketing", EditBasis.ANY);
        library.save(email("invite", "Hello", "<p>Second</p>"), "marketing", EditBasis.ANY);

        library.discard("invite", EditBasis.ANY);

        assertThat(library.open("invite").body().texts().get("en").html()).contains("First");
        assertThatThrownBy(() -> library.publish("invite", "marketing", EditBasis.ANY))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void shouldTellTheSecondOfTwoEditorsAndLoseNeithersText() {
        library.save(email("invite", "Hello", "<p>First</p>"), "anna", EditBasis.ANY);
        var opened = library.mark("invite");
        library.save(email("invite", "Hello", "<p>Anna's</p>"), "anna", EditBasis.of(opened));

        var bens = email("invite", "Hello", "<p>Ben's</p>");
        assertThatThrownBy(() -> library.save(bens, "ben", EditBasis.of(opened)))
                .isInstanceOfSatisfying(
                        EditedMeanwhile.class,
                        meanwhile -> assertThat(meanwhile.theirs().author()).isEqualTo("anna"))
                .hasMessageContaining("changed by anna");
        assertThatThrownBy(() -> library.publish("invite", "ben", EditBasis.of(opened)))
                .isInstanceOf(EditedMeanwhile.class);
        assertThatThrownBy(() -> library.discard("invite", EditBasis.of(opened)))
                .isInstanceOf(EditedMeanwhile.class);

        library.save(bens, "ben", new EditBasis(library.mark("invite"), true));

        assertThat(library.open("invite").body().texts().get("en").html()).isEqualTo("<p>Ben's</p>");
        assertThat(library.versions("invite"))
                .extracting(ContentVersion::version, ContentVersion::state, ContentVersion::author)
                .containsExactly(tuple(2, ContentState.DRAFT, "ben"), tuple(1, ContentState.RETIRED, "anna"));
        assertThat(library.version("invite", 1).body().texts().get("en").html()).isEqualTo("<p>Anna's</p>");
    }

    @Test
    void shouldRefuseWhatCannotBeKept() {
        assertThatThrownBy(() -> library.save(email("No Key", "x", "x"), "marketing", EditBasis.ANY))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("small letters");
    }

    @Autowired
    ContentMapper mapper;

    @Autowired
    org.springframework.transaction.support.TransactionOperations transaction;

    private void publishElsewhere(String key) {
        transaction.executeWithoutResult(status -> new WriteVersions(mapper, clock).publish(key, "marketing", null));
    }

    private String html(String key, String language) {
        var lead = SampleLead.NOBODY;
        var speaking = new io.itinera.engine.lead.Lead(
                lead.id(),
                null,
                lead.email(),
                null,
                null,
                null,
                null,
                language,
                null,
                lead.lifecycleStage(),
                null,
                null,
                Map.of(),
                lead.createdAt(),
                lead.updatedAt());
        return contents.render(key, speaking, Map.of()).html();
    }

    private static ContentEdit email(String key, String subject, String html) {
        return new ContentEdit(
                key,
                ContentKind.EMAIL,
                null,
                new ContentBody(
                        "news",
                        "marketing",
                        null,
                        "en",
                        Map.of("en", new ContentText(subject, html, null)),
                        null,
                        null));
    }
}
