package io.itinera.engine.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.engine.kit.EngineContract;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

abstract class BulkInsertContract extends EngineContract {
    private static final String INSERT = "INSERT INTO bulk_row (id, said, bytes, points) VALUES (?, ?, ?, ?)";
    private static final List<String> SAID = List.of(
            "",
            "plain",
            "O'Hara",
            "\\' OR 1 = 1 -- ",
            "\"quoted\" {d '2026-01-01'} ? :name",
            "two\nlines\tand \0 nothing",
            "Zoë Łukasz 李小龍 🎉");

    static final List<String> ON_SERVERS = List.of(
            "SET SESSION sql_mode = 'NO_BACKSLASH_ESCAPES,ANSI_QUOTES'",
            "SET SESSION sql_mode = ''",
            "SET SESSION sql_mode = DEFAULT");

    @Autowired
    private BulkInsert bulk;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private record Row(int id, String said, byte[] bytes, Double points) {
        Object[] values() {
            return new Object[] {id, said, bytes, points};
        }
    }

    /** What a server may be told of texts; the last is how it is usually. */
    abstract List<String> sessions();

    @BeforeEach
    void makeTable() {
        jdbc.execute("CREATE TABLE bulk_row (id INT PRIMARY KEY, said MEDIUMTEXT, bytes BLOB, points DOUBLE)"
                + " DEFAULT CHARSET = utf8mb4");
    }

    @AfterEach
    void dropTable() {
        jdbc.execute("DROP TABLE bulk_row");
    }

    @Test
    void shouldKeepEveryTextWhateverTheServerTakesABackslashFor() {
        for (var session : sessions()) {
            transaction.executeWithoutResult(status -> {
                jdbc.update("DELETE FROM bulk_row");
                jdbc.execute(session);
                bulk.insert(INSERT, rows(SAID), Row::values);
            });

            assertThat(jdbc.queryForList("SELECT said FROM bulk_row ORDER BY id", String.class))
                    .as(session)
                    .isEqualTo(SAID);
        }
    }

    @Test
    void shouldKeepBytesNumbersAndWhatIsNotThere() {
        var bytes = new byte[] {0, '\'', '\\', -1, 10};
        bulk.insert(
                INSERT,
                List.of(new Row(1, null, bytes, 0.1), new Row(2, "", new byte[0], -1.5e-7), new Row(3, "", null, null)),
                Row::values);

        assertThat(jdbc.queryForList("SELECT bytes FROM bulk_row ORDER BY id", byte[].class))
                .containsExactly(bytes, new byte[0], null);
        assertThat(jdbc.queryForList("SELECT points FROM bulk_row ORDER BY id", Double.class))
                .containsExactly(0.1, -1.5e-7, null);
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM bulk_row WHERE said IS NULL", Long.class))
                .isOne();
    }

    @Test
    void shouldWriteMoreThanOneStatementTakes() {
        var rows = rows(IntStream.range(0, 3000).mapToObj(i -> "x".repeat(900)).toList());

        bulk.insert(INSERT, rows, Row::values);

        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM bulk_row", Long.class))
                .isEqualTo(3000);
    }

    @Test
    void shouldTellOfARowThatIsThereWithoutSayingWhatIsInIt() {
        bulk.insert(INSERT, rows(List.of("first")), Row::values);

        assertThatThrownBy(() -> bulk.insert(INSERT, rows(List.of("anna@example.com")), Row::values))
                .isInstanceOf(DuplicateKeyException.class)
                .hasMessageContaining(INSERT)
                .hasMessageNotContaining("anna@example.com");
    }

    private static List<Row> rows(List<String> said) {
        return IntStream.range(0, said.size())
                .mapToObj(i -> new Row(i, said.get(i), new byte[] {(byte) i}, 1.0))
                .toList();
    }
}
