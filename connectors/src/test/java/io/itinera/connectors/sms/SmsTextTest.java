package io.itinera.connectors.sms;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.connectors.sms.SmsText.Encoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmsTextTest {
    @ParameterizedTest
    @CsvSource({
        "a,160,1", "a,161,2", "a,306,2", "a,307,3", "€,80,1", "€,81,2", "€,152,2", "ю,70,1", "ю,71,2", "ю,134,2",
        "ю,135,3"
    })
    void shouldCountSegmentsAsNetworksDo(String character, int times, int segments) {
        assertThat(SmsText.of(character.repeat(times)).segments()).hasSize(segments);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Grüße aus Köln, 5 € {sic}", "ÆØÅ ΔΦΓ \\ | ~ ^ [x]", "line\nbreak"})
    void shouldFindGsmCharacters(String text) {
        assertThat(SmsText.of(text).encoding()).isEqualTo(Encoding.GSM_7);
        assertThat(SmsText.decodeGsm7(Encoding.GSM_7.bytes(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hi 👋", "“quoted”", "Привет", "ç", "a\u001bb"})
    void shouldFallBackToUcs2ForOneForeignCharacter(String text) {
        assertThat(SmsText.of(text).encoding()).isEqualTo(Encoding.UCS_2);
    }

    @Test
    void shouldNotTearPairsApart() {
        var emojis = SmsText.of("👋".repeat(60));
        var brackets = SmsText.of("a" + "[".repeat(160));

        assertThat(emojis.segments().get(0)).isEqualTo("👋".repeat(33));
        assertThat(brackets.segments().get(0)).hasSize(77);
        assertThat(String.join("", brackets.segments())).isEqualTo("a" + "[".repeat(160));
    }

    @Test
    void shouldDescribeTheLengthForPeople() {
        assertThat(SmsText.of("a".repeat(171)).describe()).isEqualTo("2 segments, 171 characters in GSM-7");
        assertThat(SmsText.of("ю").describe()).isEqualTo("1 segment, 1 character in UCS-2");
    }
}
