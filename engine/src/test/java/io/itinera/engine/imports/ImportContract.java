package io.itinera.engine.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.NotFound;
import io.itinera.engine.consent.Channel;
import io.itinera.engine.consent.ConsentState;
import io.itinera.engine.consent.Consents;
import io.itinera.engine.kit.EngineContract;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.store.Transactions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.unit.DataSize;

/** An import from upload to result. */
abstract class ImportContract extends EngineContract {
    static final String MAPPING = """
            {"fields": {"externalId": "{Key}", "email": "{E-mail}"}, "missing": ["Select"],
             "consent": {"email": {"column": "Do Not Email", "optOut": ["Yes"]}}}""";

    @Autowired
    Imports imports;

    @Autowired
    ImportMapper mapper;

    @Autowired
    ImportNextLines importNextLines;

    @Autowired
    HeldUploads held;

    @Autowired
    Leads leads;

    @Autowired
    Consents consents;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void shouldMakeLeadsOfLinesAndSayWhereItStands() {
        var id = start("Key,E-mail,Do Not Email,Total Visits,\nk1,ann@example.test,Yes,007,\nk2,,No,5,\n", MAPPING);
        var before = imports.status(id);

        workOff();

        assertThat(before.state()).isEqualTo(ImportState.WAITING);
        assertThat(before.percent()).isZero();
        var status = imports.status(id);
        assertThat(status)
                .isEqualTo(new ImportStatus(
                        id, "leads.csv", ImportState.DONE, 2, 2, 0, 0, 100, clock.instant(), clock.instant(), null));
        var ann = leads.findByEmail("ann@example.test").orElseThrow();
        assertThat(ann.externalId()).isEqualTo("k1");
        assertThat(ann.attributes()).isEqualTo(Map.of("totalVisits", "007"));
        assertThat(leads.findByExternalId("k2").orElseThrow().attributes()).isEqualTo(Map.of("totalVisits", 5));
        assertThat(consents.of(ann.id())).singleElement().satisfies(consent -> {
            assertThat(consent.channel()).isEqualTo(Channel.EMAIL);
            assertThat(consent.state()).isEqualTo(ConsentState.OPTED_OUT);
            assertThat(consent.source()).isEqualTo("import of leads.csv, lines 2 to 3");
        });
        assertThat(storedChunks()).isZero();
    }

    @Test
    void shouldReportEachBadLineAndTakeTheRest() {
        var id = start("""
                Key,E-mail,Do Not Email,Note
                k1,ann@example.test,No,"two
                lines"
                ,Select,No,who is it
                k2,no address,No,x
                k3,cy@example.test
                k4,"di@example.test,No,x
                k5,ed@example.test,No,x
                k9,ann@example.test,No,x
                k6,%s@example.test,No,x
                k7,fay@example.test,No,x,y
                k1,ann@example.test,No,again
                """.formatted("e".repeat(300)), MAPPING);

        workOff();

        var status = imports.status(id);
        assertThat(status.state()).isEqualTo(ImportState.DONE);
        assertThat(status.read()).isEqualTo(10);
        assertThat(status.created()).isEqualTo(2);
        assertThat(status.updated()).isEqualTo(1);
        assertThat(status.rejected()).isEqualTo(7);
        assertThat(leads.count()).isEqualTo(2);
        assertThat(imports.errors(id, null, 100).items())
                .extracting(error -> error.line() + " " + error.field())
                .containsExactly(
                        "4 Key, E-mail", "5 E-mail", "6 Do Not Email", "7 E-mail", "9 Key", "10 E-mail", "11 null");
    }

    @Test
    void shouldChangeNothingWhenTheSameFileComesAgain() {
        var text = "Key,E-mail,Do Not Email\n" + lines(1, 40);
        start(text, MAPPING);
        workOff();

        var again = start(text, MAPPING);
        workOff();

        assertThat(leads.count()).isEqualTo(40);
        assertThat(imports.status(again).created()).isZero();
        assertThat(imports.status(again).updated()).isEqualTo(40);
    }

    @Test
    void shouldReadWindows1252WithSemicolonsAndUtf16() {
        var text = "E-mail;Vorname\nju@example.test;Jürgen\nre@example.test;René\n";
        imports.start("a.csv", in(text, Charset.forName("windows-1252")), null, "marketing");
        imports.start("b.csv", in("\uFEFF" + text.replace("@", ".2@"), StandardCharsets.UTF_16LE), null, "marketing");

        workOff();

        assertThat(leads.findByEmail("ju@example.test").orElseThrow().firstName())
                .isEqualTo("Jürgen");
        assertThat(leads.findByEmail("re.2@example.test").orElseThrow().firstName())
                .isEqualTo("René");
        assertThat(leads.count()).isEqualTo(4);
    }

    @Test
    void shouldKeepNothingOfAFileThatItRefuses() {
        assertThatThrownBy(() -> start("Key,City\nk1,Oslo\n", "{\"Kee\": \"externalId\"}"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("did you mean \"Key\"?");
        assertThatThrownBy(() -> upload("email\n" + "a@example.test\n".repeat(100_000)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("larger than 1 MB");
        assertThatThrownBy(() -> imports.start("x.csv", new BrokenStream(), null, null))
                .hasMessageContaining("nothing of it was imported");

        assertThat(imports.latest(10)).isEmpty();
        assertThat(storedChunks()).isZero();
    }

    @Test
    void shouldFinishAFileThatHasOnlyAHeader() {
        var id = start("Key,E-mail,Do Not Email\n", MAPPING);

        workOff();

        assertThat(imports.status(id).state()).isEqualTo(ImportState.DONE);
        assertThat(imports.status(id).read()).isZero();
    }

    @Test
    void shouldReadAFileOfManyChunksInRunsOfAFewLines() {
        var note = "n".repeat(3_000);
        var text = IntStream.range(0, 400)
                .mapToObj(i -> "k" + i + ",\"" + note + "\n" + i + "\"\n")
                .collect(Collectors.joining("", "Key,Note\n", ""));
        var id = start(text, "{\"Key\": \"externalId\"}");
        assertThat(storedChunks()).isEqualTo(5);
        var few = importing(mapper, leads, 7);

        assertThat(few.run()).isTrue();
        assertThat(imports.status(id).read()).isEqualTo(7);
        assertThat(imports.status(id).percent()).isEqualTo(1);
        while (imports.status(id).state() == ImportState.RUNNING) {
            few.run();
        }

        assertThat(imports.status(id).created()).isEqualTo(400);
        assertThat(leads.findByExternalId("k399").orElseThrow().attributes()).containsEntry("note", note + "\n399");
    }

    @Test
    void shouldPageErrorsByLine() {
        var id = start("Key,E-mail,Do Not Email\n" + ",,No\n".repeat(5), MAPPING);
        workOff();

        var first = imports.errors(id, null, 3);
        var second = imports.errors(id, first.next(), 3);

        assertThat(first.items()).extracting(ImportError::line).containsExactly(2L, 3L, 4L);
        assertThat(second.items()).extracting(ImportError::line).containsExactly(5L, 6L);
        assertThat(second.next()).isNull();
        assertThatThrownBy(() -> imports.errors(id, "x", 3)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void shouldListTheNewestImportsFirst() {
        var one = start("Key,E-mail,Do Not Email\n", MAPPING);
        var two = start("Key,E-mail,Do Not Email\n", MAPPING);

        assertThat(imports.latest(10)).extracting(ImportStatus::id).containsExactly(two, one);
        assertThat(imports.latest(1)).extracting(ImportStatus::id).containsExactly(two);
        assertThatThrownBy(() -> imports.status("unknown")).isInstanceOf(NotFound.class);
    }

    @Test
    void shouldHoldAFileUntilSomebodyStartsIt() {
        var id = imports.hold("a.csv", in("Key;Visits\nk1;3\nk2;Sel\n", StandardCharsets.UTF_8), "marketing");
        workOff();
        assertThat(imports.held(10)).extracting(ImportStatus::id).containsExactly(id);
        assertThat(imports.latest(10)).isEmpty();
        assertThat(imports.status(id).state()).isEqualTo(ImportState.HELD);
        assertThat(imports.previewHeld(id, null).problems()).hasSize(1);
        assertThatThrownBy(() -> imports.startHeld(id, ImportMapping.automatic(), "marketing"))
                .isInstanceOf(InvalidInput.class);
        var mapping = ImportMapping.parse("{\"fields\": {\"externalId\": \"{Key}\"}, \"missing\": [\"Sel\"]}");
        assertThat(imports.previewHeld(id, mapping).rows())
                .extracting(row -> row.lead())
                .containsExactly(Map.of("externalId", "k1", "visits", 3), Map.of("externalId", "k2"));

        imports.startHeld(id, mapping, "marketing");
        imports.startHeld(id, mapping, "marketing");
        workOff();

        assertThat(imports.status(id).created()).isEqualTo(2);
        assertThat(imports.held(10)).isEmpty();
        assertThat(leads.count()).isEqualTo(2);
        imports.forgetHeld(id);
        assertThat(imports.status(id).state()).isEqualTo(ImportState.DONE);
        assertThatThrownBy(() -> imports.previewHeld(id, mapping)).isInstanceOf(NotFound.class);
    }

    @Test
    void shouldForgetAHeldFileThatNobodyStartsWithinADay() {
        var thrownAway = imports.hold("a.csv", in("Key\nk1\n", StandardCharsets.UTF_8), "marketing");
        imports.forgetHeld(thrownAway);
        var old = imports.hold("b.csv", in("Key\nk1\n", StandardCharsets.UTF_8), "marketing");
        clock.advance(ForgetBrokenUploads.LONGEST_UPLOAD.plusSeconds(1));
        var young = imports.hold("c.csv", in("Key\nk1\n", StandardCharsets.UTF_8), "marketing");

        new ForgetBrokenUploads(mapper, held, clock).run();

        assertThat(imports.held(10)).extracting(ImportStatus::id).containsExactly(young);
        assertThatThrownBy(() -> imports.status(old)).isInstanceOf(NotFound.class);
        assertThat(storedChunks()).isEqualTo(1);
    }

    static String lines(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(i -> "k" + i + ",lead-" + i + "@example.test," + (i % 3 == 0 ? "Yes" : "No") + "\n")
                .collect(Collectors.joining());
    }

    String start(String text, String mapping) {
        return imports.start("leads.csv", in(text, StandardCharsets.UTF_8), ImportMapping.parse(mapping), "marketing");
    }

    void workOff() {
        while (importNextLines.run()) {
            assertThat(importNextLines).isNotNull();
        }
    }

    ImportNextLines importing(ImportMapper faultyMapper, Leads faultyLeads, int lines) {
        var settings = new ImportSettings(true, DataSize.ofMegabytes(1), lines);
        var storeBatch = new StoreBatch(faultyMapper, faultyLeads, clock);
        return new ImportNextLines(faultyMapper, storeBatch, transactions, clock, settings);
    }

    long storedChunks() {
        return jdbc.queryForObject("SELECT COUNT(*) FROM import_chunk", Long.class);
    }

    private void upload(String text) {
        new StoreUpload(mapper, clock, new ImportSettings(true, DataSize.ofMegabytes(1), 500))
                .store("big.csv", in(text, StandardCharsets.UTF_8), ImportMapping.automatic(), null);
    }

    private static InputStream in(String text, Charset charset) {
        return new ByteArrayInputStream(text.getBytes(charset));
    }

    private static class BrokenStream extends InputStream {
        private int read;

        @Override
        public int read() throws IOException {
            if (read++ > CsvFormat.BEGINNING_BYTES + 100) {
                throw new IOException("connection reset");
            }
            return "email\n".charAt(read % 6);
        }
    }
}
