package io.itinera.engine.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.engine.base.InvalidInput;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFormatTest {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void shouldFindTheDelimiter(String delimiter) {
        var format = of("E-mail%Name%City\na@example.test%\"Lovelace, A; B\"%Paris\nb@example.test%Ann%Oslo\n"
                .replace("%", delimiter));

        assertThat(format.delimiter()).isEqualTo(delimiter.charAt(0));
        assertThat(format.header().names()).containsExactly("E-mail", "Name", "City");
    }

    @Test
    void shouldPreferTheDelimiterThatAgreesWithTheLines() {
        var format = of("Name;Price, net;Note\nAnn;1,50;a, b\nBob;2,00;c\n");

        assertThat(format.delimiter()).isEqualTo(';');
    }

    @Test
    void shouldTakeASingleColumn() {
        assertThat(of("email\nann@example.test\n").header().names()).containsExactly("email");
    }

    @Test
    void shouldObeyExcelsDelimiterLine() {
        var format = of("sep=;\nEmail;Note\na@example.test;b,c\n");

        assertThat(format.delimiter()).isEqualTo(';');
        assertThat(format.dataLine()).isEqualTo(3);
    }

    @Test
    void shouldPassOverMarkAndBlankLinesBeforeTheHeader() {
        var format = of("\uFEFF\n\nEmail,Note\na@example.test,b\n");

        assertThat(format.header().names()).containsExactly("Email", "Note");
        assertThat(format.dataLine()).isEqualTo(4);
    }

    @Test
    void shouldReadAHeaderWithALineBreakInAName() {
        var format = of("Email,\"Free\nText\"\na@example.test,b\n");

        assertThat(format.header().names()).containsExactly("Email", "Free\nText");
        assertThat(format.dataLine()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ann@example.test,Ann\n", "1,2024-01-31\n2,2024-02-01\n"})
    void shouldRefuseAFileWithoutAHeader(String text) {
        assertThatThrownBy(() -> of(text)).isInstanceOf(InvalidInput.class).hasMessageContaining("column names on top");
    }

    @Test
    void shouldRefuseAnEmptyFile() {
        assertThatThrownBy(() -> of("")).isInstanceOf(InvalidInput.class).hasMessageContaining("empty");
        assertThatThrownBy(() -> of("\n \n")).isInstanceOf(InvalidInput.class).hasMessageContaining("no text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"PK\u0003\u0004rest", "%PDF-1.7", "\u001f\u008b\b", "GIF89a\u0000\u0001", "a,b\n\u0000\u0001"})
    void shouldRefuseWhatIsNoText(String start) {
        byte[] bytes = start.getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> CsvFormat.of(bytes, StandardCharsets.UTF_8))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("CSV UTF-8");
    }

    @Test
    void shouldRefuseAHeaderWithAnOpenQuote() {
        assertThatThrownBy(() -> of("Email,\"Name\na@example.test,b\n"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("line 1")
                .hasMessageContaining("never closed");
    }

    @Test
    void shouldRefuseAFileWithoutLineBreaks() {
        var text = "x".repeat(CsvFormat.BEGINNING_BYTES);

        assertThatThrownBy(() -> of(text)).isInstanceOf(InvalidInput.class).hasMessageContaining("line breaks");
    }

    private static CsvFormat of(String text) {
        return CsvFormat.of(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
