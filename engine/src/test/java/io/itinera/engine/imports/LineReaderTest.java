package io.itinera.engine.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTest {

    @Test
    void shouldCountLinesAsAnEditorDoesWhateverEndsThem() throws IOException {
        var lines = read("one\ntwo\r\nthree\rfour\n\nsix".getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);

        assertThat(lines).extracting(Line::text).containsExactly("one", "two", "three", "four", "", "six");
        assertThat(lines).extracting(Line::number).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void shouldGoOnAtTheByteWhereALineStarts(String name) throws IOException {
        var charset = Charset.forName(name);
        byte[] bytes = "Käthe\r\nJörg\rÄnne\nmore\r\n".getBytes(charset);
        var all = read(bytes, charset);

        for (int i = 0; i < all.size() - 1; i++) {
            var line = all.get(i);
            var in = new ByteArrayInputStream(bytes, (int) line.next(), bytes.length);
            var next = new LineReader(in, charset, line.next(), line.number() + 1).next();

            assertThat(next).isEqualTo(all.get(i + 1));
        }
        assertThat(all.get(all.size() - 1).next()).isEqualTo(bytes.length);
    }

    @Test
    void shouldReportALineThatIsNoTextInTheCharset() throws IOException {
        byte[] bytes = {'a', (byte) 0xe4, 'b', '\n', 'c', '\n'};

        var lines = read(bytes, StandardCharsets.UTF_8);

        assertThat(lines.get(0).damage()).contains("UTF-8");
        assertThat(lines.get(1)).isEqualTo(new Line(2, 6, "c", null));
    }

    @Test
    void shouldPassOverALineThatIsTooLongWithoutHoldingIt() throws IOException {
        var text = "x".repeat(LineReader.LONGEST_BYTES + 10) + "\nnext\n";

        var lines = read(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);

        assertThat(lines.get(0).damage()).contains("longer than 1024 KiB");
        assertThat(lines.get(0).text()).isEmpty();
        assertThat(lines.get(1).text()).isEqualTo("next");
    }

    private static List<Line> read(byte[] bytes, Charset charset) throws IOException {
        var reader = new LineReader(new ByteArrayInputStream(bytes), charset, 0, 1);
        var lines = new ArrayList<Line>();
        for (var line = reader.next(); line != null; line = reader.next()) {
            lines.add(line);
        }
        return lines;
    }
}
