package io.itinera.engine.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.engine.base.InvalidInput;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckLeadDraftTest {
    private static LeadDraft spoken(String language, String timeZone) {
        return new LeadDraft("crm-1", null, null, null, null, null, null, language, timeZone, null, null, null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ada@example.test", "a.b+c_d'e@sub.example.test", "jörg@müller.example", "x@a-b.de", "1@2.de"})
    void shouldTakeAddresses(String email) {
        assertThat(CheckLeadDraft.checked(LeadDraft.byEmail(email)).email()).isEqualTo(email);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada",
                "ada@",
                "@example.test",
                "ada@example",
                "a da@example.test",
                "ada@@example.test",
                "ada@example..test",
                "ada@-example.test",
                "<ada@example.test>",
                "a@b.test,c@d.test",
                "ada@example.test\r\nBcc: x@y.test"
            })
    void shouldRefuseWhatIsNoAddress(String email) {
        assertThatThrownBy(() -> CheckLeadDraft.checked(LeadDraft.byEmail(email)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("name@example.com")
                .extracting(refusal -> ((InvalidInput) refusal).field())
                .isEqualTo("email");
    }

    @ParameterizedTest
    @CsvSource({"de,de", "PT_br,pt-BR", "zh-Hant-TW,zh-Hant-TW"})
    void shouldWriteLanguagesInTheirUsualSpelling(String language, String kept) {
        assertThat(CheckLeadDraft.checked(spoken(language, null)).language()).isEqualTo(kept);
    }

    @Test
    void shouldRefuseWhatIsNoLanguageOrTimeZone() {
        assertThatThrownBy(() -> CheckLeadDraft.checked(spoken("deutsch!", null)))
                .hasMessageContaining("\"deutsch!\" is no language tag");
        assertThatThrownBy(() -> CheckLeadDraft.checked(spoken(null, "Berlin")))
                .hasMessageContaining("\"Berlin\" is no time zone; write it like Europe/Berlin");
        assertThat(CheckLeadDraft.checked(spoken("", "Europe/Berlin")).language())
                .isEmpty();
    }

    @Test
    void shouldTakeEmptyIdentitiesForNone() {
        assertThatThrownBy(() -> CheckLeadDraft.checked(LeadDraft.byEmail("").withIdentities(" ", "", "")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("externalId, email or anonymousId");
    }

    @Test
    void shouldKeepAttributesAsJsonKnowsThem() {
        var draft = LeadDraft.byExternalId("crm-1").withAttribute("since", LocalDate.of(2024, 2, 29));

        assertThat(CheckLeadDraft.checked(draft).attributes()).isEqualTo(Map.of("since", "2024-02-29"));
    }

    @Test
    void shouldRefuseAttributesThatHideAFieldOrAreTooMuch() {
        var hiding = LeadDraft.byExternalId("crm-1").withAttribute("score", 100);
        var tooMuch = LeadDraft.byExternalId("crm-1").withAttribute("a", "x".repeat(16_000));

        assertThatThrownBy(() -> CheckLeadDraft.checked(hiding))
                .hasMessageContaining("\"score\" is a field of its own");
        assertThatThrownBy(() -> CheckLeadDraft.checked(tooMuch)).hasMessageContaining("at most 16000");
    }
}
