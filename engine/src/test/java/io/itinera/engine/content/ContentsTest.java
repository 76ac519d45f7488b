package io.itinera.engine.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.engine.base.NotFound;
import io.itinera.engine.lead.Lead;
import io.itinera.engine.lead.LifecycleStage;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContentsTest {
    private final Contents contents = OnPaper.contents();

    @Test
    void shouldRenderEachPartForTheLead() {
        var ada = lead("Ada", "Lovelace & Co", Map.of("city", "Bad Sulza"));

        var rendered = contents.render("test-greeting", ada, Map.of());

        assertThat(rendered.subject()).isEqualTo("Hello Ada, news for you");
        assertThat(rendered.html())
                .contains("<p>Hello Ada,</p>")
                .contains("Lovelace &amp; Co wrote")
                .contains("https://example.test/go?c=Bad%20Sulza");
        assertThat(rendered.text()).isEqualTo("Hello Ada,\nLovelace & Co wrote to you: https://example.test/");
    }

    @Test
    void shouldLeaveAnEmptyPlaceOrTheDefaultWhereAValueIsMissing() {
        var nobody = lead(null, null, Map.of());

        var rendered = contents.render("test-greeting", nobody, null);

        assertThat(rendered.subject()).isEqualTo("Hello there, news for you");
        assertThat(rendered.html()).doesNotContain("$");
        assertThat(rendered.text()).doesNotContain("$");
    }

    @Test
    void shouldKeepTheSubjectOnOneLineWhateverTheLeadIsCalled() {
        var sly = lead("Eve\r\nBcc: all@example.test", null, Map.of());

        var rendered = contents.render("test-greeting", sly, Map.of());

        assertThat(rendered.subject()).isEqualTo("Hello Eve Bcc: all@example.test, news for you");
    }

    @Test
    void shouldMakeTheTextPartFromTheHtmlWhereNobodyWroteOne() {
        var rendered = contents.render("test-html-only", lead("Ada & Bob", null, Map.of()), Map.of());

        assertThat(rendered.text()).isEqualTo("""
                        Dear Ada & Bob

                        Read this page (https://example.test/a?b=1&c=2)
                        now.

                        - one

                        - two""");
    }

    @Test
    void shouldTellWhatContentThereIs() {
        assertThat(contents.keys()).contains("test-greeting", "test-html-only", "test-broken");
        assertThat(contents.exists("test-greeting")).isTrue();
        assertThat(contents.exists("test-greetings")).isFalse();
        assertThat(contents.get("test-greeting"))
                .isEqualTo(new Content("test-greeting", "Grüße", "news", "marketing", null));
        assertThatThrownBy(() -> contents.get("none")).isInstanceOf(NotFound.class);
    }

    @Test
    void shouldNameFileAndLineOfContentThatCannotBeRead() {
        assertThat(contents.get("test-broken").problem()).startsWith("content/test-broken/body.html.vm, line ");
        assertThatThrownBy(() -> contents.render("test-broken", lead("Ada", null, Map.of()), Map.of()))
                .isInstanceOf(RenderFailure.class)
                .hasMessageContaining("content/test-broken/body.html.vm");
    }

    static Lead lead(String firstName, String company, Map<String, Object> attributes) {
        var at = Instant.parse("2026-05-03T10:00:00Z");
        return new Lead(
                "L1",
                null,
                "ada@example.test",
                null,
                firstName,
                null,
                company,
                null,
                null,
                LifecycleStage.LEAD,
                7,
                "B",
                attributes,
                at,
                at);
    }
}
