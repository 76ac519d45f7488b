package io.itinera.engine.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTypeTest {

    @Test
    void shouldSeePlainNumbers() {
        assertThat(ValueType.guess("674")).isEqualTo(674L);
        assertThat(ValueType.guess("-3")).isEqualTo(-3L);
        assertThat(ValueType.guess("0")).isEqualTo(0L);
        assertThat(ValueType.guess("2.50")).isEqualTo(new BigDecimal("2.50"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "007",
                "+49",
                "1234567890123456",
                "1e5",
                "1,5",
                ".5",
                "5.",
                "-",
                "02.Medium",
                "00.1",
                "true",
                "NaN"
            })
    void shouldLeaveCodesAndLongDigitsAsText(String text) {
        assertThat(ValueType.guess(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-31,2024-01-31",
        "2024-01-31 10:15,2024-01-31T10:15:00",
        "2024-01-31T10:15:30,2024-01-31T10:15:30",
        "2024-01-31T10:15:30Z,2024-01-31T10:15:30Z",
        "2024-01-31 10:15:30+02:00,2024-01-31T10:15:30+02:00",
        "2024-01-31T10:15-05:00,2024-01-31T10:15:00-05:00"
    })
    void shouldBringIsoDatesIntoOneForm(String text, String iso) {
        assertThat(ValueType.of(text)).isEqualTo(ValueType.DATE);
        assertThat(ValueType.guess(text)).isEqualTo(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30", "2024-13-01", "2024-1-1", "31.01.2024", "2024-01-31 25:00"})
    void shouldNotGuessADateThatIsNone(String text) {
        assertThat(ValueType.of(text)).isEqualTo(ValueType.TEXT);
        assertThat(ValueType.guess(text)).isEqualTo(text);
    }

    @Test
    void shouldReadDeclaredTypes() {
        assertThat(ValueType.TEXT.read("674")).isEqualTo("674");
        assertThat(ValueType.NUMBER.read("007")).isEqualTo(7L);
        assertThat(ValueType.NUMBER.read("many")).isNull();
        assertThat(ValueType.DATE.read("31.1.2024")).isEqualTo("2024-01-31");
        assertThat(ValueType.DATE.read("soon")).isNull();
        assertThat(ValueType.BOOLEAN.read("Yes")).isEqualTo(true);
        assertThat(ValueType.BOOLEAN.read("nein")).isEqualTo(false);
        assertThat(ValueType.BOOLEAN.read("perhaps")).isNull();
    }
}
