package io.itinera.engine.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DetectCharsetTest {
    private static final String GERMAN =
            "Name;Straße;Ort\nJörg Müller;Königsallee 3;Düsseldorf\nÄnne Groß;Weg 1;Köln\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void shouldTellTheCharsetOfGermanNames(String name) {
        byte[] bytes = GERMAN.getBytes(Charset.forName(name));

        assertThat(charsetOf(bytes)).isEqualTo(Charset.forName(name));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void shouldBelieveTheByteOrderMark(String name) {
        byte[] bytes = "\uFEFFa,b\n".getBytes(Charset.forName(name));

        assertThat(charsetOf(bytes)).isEqualTo(Charset.forName(name));
    }

    @Test
    void shouldTakeAsciiForUtf8() {
        assertThat(charsetOf("a,b\n1,2\n".getBytes(StandardCharsets.US_ASCII))).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void shouldTakeOneAccentedLetterForWindows1252() {
        byte[] bytes = "name,city\nRené,Paris\nAnn,Oslo\n".getBytes(Charset.forName("windows-1252"));

        assertThat(new String(bytes, charsetOf(bytes))).contains("René");
    }

    @Test
    void shouldStayWithUtf8WhereOnlyAFewBytesAreDamaged() {
        byte[] bytes = (GERMAN + "x;y;z\n").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xe4;

        assertThat(charsetOf(bytes)).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void shouldTellTheSameInPiecesThatCutLetters() {
        byte[] bytes = GERMAN.getBytes(StandardCharsets.UTF_8);
        var detect = new DetectCharset();

        for (byte b : bytes) {
            detect.feed(new byte[] {b}, 1);
        }

        assertThat(detect.result()).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void shouldSeeLettersThatComeLateInALargeFile() {
        var detect = new DetectCharset();
        byte[] ascii = new byte[100_000];
        Arrays.fill(ascii, (byte) 'a');
        byte[] german = GERMAN.getBytes(Charset.forName("windows-1252"));

        detect.feed(ascii, ascii.length);
        detect.feed(german, german.length);

        assertThat(detect.result()).isEqualTo(Charset.forName("windows-1252"));
    }

    private static Charset charsetOf(byte[] bytes) {
        return StoreUpload.charsetOf(bytes);
    }
}
