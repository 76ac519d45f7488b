package io.itinera.webapp.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.consent.Channel;
import io.itinera.engine.consent.ConsentState;
import io.itinera.engine.consent.Consents;
import io.itinera.engine.lead.LeadDraft;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.link.LinkAbout;
import io.itinera.engine.link.Links;
import io.itinera.webapp.RunningItinera;
import io.itinera.webapp.Visitor;
import io.itinera.webapp.kit.Browser;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What leads and their mail programs find behind the links of a message. */
@RunningItinera
class PublicLinksIT {
    @LocalServerPort
    int port;

    @Autowired
    Leads leads;

    @Autowired
    Consents consents;

    @Autowired
    Links links;

    String lead;
    LinkAbout about;
    Visitor stranger;

    @BeforeEach
    void aLeadWithAMessage() {
        var name = UUID.randomUUID().toString().replace("-", "");
        lead = leads.upsert(new LeadDraft(
                        null, name + "@example.test", null, null, null, null, null, "de", null, null, Map.of(), null))
                .lead()
                .id();
        about = new LinkAbout(name, lead, "email", "newsletter");
        stranger = Visitor.stranger(port);
    }

    @Test
    void shouldLeadOnWithoutCookiesAndWithoutTellingTheNextSite() {
        var answer = stranger.get(path(links.click(about, "https://example.test/a?b=c")));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("https://example.test/a?b=c");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
    }

    @Test
    void shouldShowThePictureOrNothingElse() {
        var picture = stranger.get(path(links.open(about)));

        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/gif");
        assertThat(picture.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(stranger.get("/t/o/forged.gif").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/t/c/forged", "/u/forged", "/u/confirm/forged"})
    void shouldSayInPlainWordsThatALinkIsNotOurs(String path) {
        var answer = stranger.get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("This link does not work").doesNotContain("Sign in");
    }

    @Test
    void shouldUnsubscribeByTheOneClickOfAMailProgram() {
        var address = path(links.preferences(about));
        stranger.get(address);
        assertThat(consents.of(lead)).isEmpty();

        var answer = stranger.form(address, "List-Unsubscribe=One-Click");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(consents.state(lead, Channel.EMAIL, "newsletter")).isEqualTo(ConsentState.OPTED_OUT);
    }

    @Test
    void shouldSaveChoicesInTheLeadsLanguageWithoutScript() {
        var address = path(links.preferences(about));

        var page = stranger.get(address);
        var saved = stranger.form(address, "save=1");

        assertThat(page.body()).contains("Ihre Einstellungen", "lang=\"de\"").doesNotContain("<script");
        assertThat(saved.statusCode()).isEqualTo(302);
        assertThat(consents.state(lead, Channel.EMAIL, "newsletter")).isEqualTo(ConsentState.OPTED_OUT);
        assertThat(stranger.get(URI.create(saved.headers()
                                                .firstValue("Location")
                                                .orElseThrow())
                                        .getPath()
                                + "?saved")
                        .body())
                .contains("Gespeichert");
    }

    @Test
    void shouldConfirmOnlyByTheButton() {
        var address = path(links.confirm(about));

        assertThat(stranger.get(address).body()).contains("Bitte bestätigen");
        assertThat(consents.of(lead)).isEmpty();

        assertThat(stranger.form(address, "").body()).contains("das ist bestätigt");
        assertThat(consents.state(lead, Channel.EMAIL, "newsletter")).isEqualTo(ConsentState.OPTED_IN);
    }

    @Test
    void shouldRefuseBodiesThatNoFormHas() {
        var large = stranger.form(path(links.preferences(about)), "save=1&x=" + "x".repeat(70_000));
        var hook = stranger.send(
                stranger.request("/hooks/sendgrid").POST(BodyPublishers.ofByteArray(new byte[3_000_000])));

        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(hook.statusCode()).isEqualTo(413);
    }

    @Test
    void shouldRefuseAProvidersFilesInPlainWords() {
        var body = """
                --b\r
                Content-Disposition: form-data; name="signature"\r
                \r
                %s\r
                --b\r
                Content-Disposition: form-data; name="token"\r
                \r
                forged\r
                --b--\r
                """;

        var answer = stranger.send(stranger.request("/hooks/mailgun")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString(body.formatted("0".repeat(64)))));

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("Post JSON or a form");
    }

    @Test
    void shouldAnswerMetasQuestionAndBlockNoProviderThatReportsALot() {
        for (int i = 0; i < 1_250; i++) {
            var answer = stranger.get(
                    "/hooks/meta?hub.mode=subscribe&hub.challenge=" + i + "&hub.verify_token=invented-words");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo(String.valueOf(i));
        }
        assertThat(stranger.get("/hooks/meta?hub.mode=subscribe&hub.verify_token=guessed")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void shouldTellProvidersWhatIsMissing() {
        assertThat(stranger.post("/hooks/nobody", "{}").statusCode()).isEqualTo(404);
        var unset = stranger.post("/hooks/sendgrid", "[]");
        assertThat(unset.statusCode()).isEqualTo(404);
        assertThat(unset.body()).contains("itinera.hooks.sendgrid.public-key");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void shouldFitDesktopAndPhoneInLightAndDark(int width) {
        for (var scheme : com.microsoft.playwright.options.ColorScheme.values()) {
            if (scheme.ordinal() < 2) {
                try (var browser = Browser.at(port, width, 800)) {
                    browser.page()
                            .emulateMedia(
                                    new com.microsoft.playwright.Page.EmulateMediaOptions().setColorScheme(scheme));
                    browser.open(path(links.preferences(about)));
                    browser.picture("preferences-" + width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT));
                    assertThat((Boolean) browser.page()
                                    .evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                            .isTrue();
                    browser.page().getByLabel("Newsletter").uncheck();
                    browser.page().getByText("Speichern").click();
                    browser.page().getByText("Gespeichert").waitFor();
                }
            }
        }
    }

    private static String path(String url) {
        return URI.create(url).getPath();
    }
}
