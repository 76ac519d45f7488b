package io.itinera.engine.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PreviewFileTest {

    @Test
    void shouldShowWhatWouldBecomeOfTheFile() {
        var preview = preview(
                "E-mail;Vorname;Besuche;Note;\njörg@example.test;Jörg;3;x;\nann;Ann\n",
                Charset.forName("windows-1252"),
                "{}");

        assertThat(preview.problems()).isEmpty();
        assertThat(preview.charset()).isEqualTo("windows-1252");
        assertThat(preview.delimiter()).isEqualTo("semicolon");
        assertThat(preview.mapping().fields())
                .containsEntry("email", "{E-mail}")
                .containsEntry("firstName", "{Vorname}");
        assertThat(preview.columns())
                .extracting(column -> column.name() + " → " + column.target() + " " + column.type())
                .containsExactly(
                        "E-mail → email text",
                        "Vorname → firstName text",
                        "Besuche → attribute besuche number",
                        "Note → attribute note text");
        assertThat(preview.rows().get(0).lead())
                .containsEntry("email", "jörg@example.test")
                .containsEntry("besuche", 3);
        assertThat(preview.rows().get(1).error().message()).contains("has 2 columns where the first line names 4");
    }

    @Test
    void shouldSayOfALineWhatItsImportWouldSay() {
        var preview = preview("E-mail,City\nno address,Oslo\nANN@example.test,Rome\n", StandardCharsets.UTF_8, "{}");

        assertThat(preview.rows().get(0).error().field()).isEqualTo("E-mail");
        assertThat(preview.rows().get(0).error().message()).contains("is not an e-mail address");
        assertThat(preview.rows().get(1).lead()).containsEntry("email", "ann@example.test");
    }

    @Test
    void shouldShowColumnsAndTheProblemWhereTheMappingDoesNotFit() {
        var preview = preview("Email,City\na@example.test,Oslo\n", StandardCharsets.UTF_8, "{\"Emial\": \"email\"}");

        assertThat(preview.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo("mapping.fields.email");
            assertThat(problem.message()).contains("did you mean \"Email\"?");
        });
        assertThat(preview.columns()).extracting(ImportPreview.Column::target).containsOnly("unclear");
        assertThat(preview.rows()).isEmpty();
    }

    @Test
    void shouldSayWhatIsWrongWithAFileThatIsNoCsv() {
        var preview = preview("PK\u0003\u0004", StandardCharsets.UTF_8, "{}");

        assertThat(preview.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("Excel"));
        assertThat(preview.columns()).isEmpty();
    }

    @Test
    void shouldNotShowTheLineThatTheBeginningCutsOff() {
        var text = new StringBuilder("email,note\n");
        for (int i = 0; text.length() < CsvFormat.BEGINNING_BYTES + 1_000; i++) {
            text.append("lead-")
                    .append(i)
                    .append("@example.test,")
                    .append("n".repeat(40_000))
                    .append('\n');
        }

        var preview = preview(text.toString(), StandardCharsets.UTF_8, "{}");

        assertThat(preview.rows())
                .hasSize(6)
                .allSatisfy(row ->
                        assertThat(row.error().message()).startsWith("The attributes have 40011 characters as JSON"));
    }

    private static ImportPreview preview(String text, Charset charset, String mapping) {
        return PreviewFile.preview(new ByteArrayInputStream(text.getBytes(charset)), ImportMapping.parse(mapping));
    }
}
