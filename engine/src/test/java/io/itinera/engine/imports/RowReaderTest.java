package io.itinera.engine.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowReaderTest {

    @Test
    void shouldReadQuotedCellsWithDelimiterQuoteAndLineBreaks() throws IOException {
        var rows = read("a,\"b, \"\"c\"\"\",\"d\r\ne\"\r\nf,g,h\r\n");

        assertThat(rows)
                .extracting(Row::cells)
                .containsExactly(List.of("a", "b, \"c\"", "d\ne"), List.of("f", "g", "h"));
        assertThat(rows).extracting(Row::line).containsExactly(1L, 3L);
    }

    @Test
    void shouldLeaveAQuoteAloneThatStandsInTheMiddleOfAValue() throws IOException {
        var rows = read("12\" pipe,b,c\n");

        assertThat(rows.get(0).cells()).containsExactly("12\" pipe", "b", "c");
    }

    @Test
    void shouldGiveUpOnlyTheLineWhoseQuoteIsNeverClosed() throws IOException {
        var rows = read("a,\"b,c\nd,e,f\ng,h,i\n");

        assertThat(rows).extracting(Row::line).containsExactly(1L, 2L, 3L);
        assertThat(rows.get(0).fault().column()).isEqualTo("two");
        assertThat(rows.get(0).fault()).hasMessageContaining("never closed");
        assertThat(rows.get(2).cells()).containsExactly("g", "h", "i");
    }

    @Test
    void shouldNotLoseLinesBetweenAStrayQuoteAndTheNextQuotedCell() throws IOException {
        var rows = read("a,\"b,c\nd,e,f\ng,\"h\",i\n");

        assertThat(rows).extracting(Row::line).containsExactly(1L, 2L, 3L);
        assertThat(rows.get(0).fault()).hasMessageContaining("behind a closing quote");
        assertThat(rows.get(1).cells()).containsExactly("d", "e", "f");
        assertThat(rows.get(2).cells()).containsExactly("g", "h", "i");
    }

    @Test
    void shouldReportTooFewAndTooManyColumns() throws IOException {
        var rows = read("a,b\na,b,c,d\na,b,c,,\n");

        assertThat(rows.get(0).fault().column()).isEqualTo("three");
        assertThat(rows.get(0).fault()).hasMessageContaining("has 2 columns where the first line names 3");
        assertThat(rows.get(1).fault()).hasMessageContaining("has 4 columns where the first line names 3");
        assertThat(rows.get(2).fault()).isNull();
    }

    @Test
    void shouldPassOverBlankLinesButCountThem() throws IOException {
        var rows = read("\na,b,c\n   \n,,\nd,e,f");

        assertThat(rows).extracting(Row::line).containsExactly(2L, 5L);
    }

    @Test
    void shouldReportAnUnclosedQuoteAtTheVeryEnd() throws IOException {
        var rows = read("a,b,c\nd,e,\"f");

        assertThat(rows.get(1).fault().column()).isEqualTo("three");
        assertThat(rows.get(1).line()).isEqualTo(2);
    }

    @Test
    void shouldGoOnBehindEveryRow() throws IOException {
        var text = "a,\"b\nb\",c\nd,\"e,f\ng,h,i\n";
        var all = read(text);

        for (int i = 0; i < all.size() - 1; i++) {
            var rest = text.substring((int) all.get(i).nextByte());
            assertThat(read(rest).get(0).cells()).isEqualTo(all.get(i + 1).cells());
        }
        assertThat(all).extracting(Row::nextLine).containsExactly(3L, 4L, 5L);
    }

    private static List<Row> read(String text) throws IOException {
        var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        var header = new Header(List.of("one", "two", "three", ""));
        var reader = new RowReader(new LineReader(in, StandardCharsets.UTF_8, 0, 1), ',', header);
        var rows = new ArrayList<Row>();
        for (var row = reader.next(); row != null; row = reader.next()) {
            rows.add(row);
        }
        return rows;
    }
}
