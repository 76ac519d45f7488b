package io.itinera.connectors.sms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmsKeywordTest {
    @ParameterizedTest
    @CsvSource({
        "STOP,STOP",
        "' stop. ',STOP",
        "'\"Stop\"',STOP",
        "Stop all,STOP",
        "abmelden,STOP",
        "arrêt,STOP",
        "start,START",
        "help?,HELP",
        "stop by on Monday,NONE",
        "'',NONE",
        "nonstop,NONE"
    })
    void shouldTakeOnlyTheBareWord(String text, SmsKeyword keyword) {
        assertThat(SmsKeyword.of(text)).isEqualTo(keyword);
    }
}
