package io.itinera.engine.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.engine.lead.LifecycleStage;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class LiteralRowsTest {
    private final LiteralRows rows =
            new LiteralRows("INSERT INTO t (a, b, c) VALUES (?, '', ?) ON DUPLICATE KEY UPDATE a = VALUES(a)");

    @Test
    void shouldPutRowsIntoOneStatement() {
        rows.add(new Object[] {"anna", 1});
        rows.add(new Object[] {"ben", 2});

        assertThat(rows.take())
                .isEqualTo("INSERT INTO t (a, b, c) VALUES ('anna', '', 1), ('ben', '', 2)"
                        + " ON DUPLICATE KEY UPDATE a = VALUES(a)");
    }

    @Test
    void shouldBeginAnewWithTheNextStatement() {
        rows.add(new Object[] {"anna", 1});
        rows.take();
        assertThat(rows.isEmpty()).isTrue();

        rows.add(new Object[] {"ben", 2});

        assertThat(rows.take()).contains("VALUES ('ben', '', 2) ON");
    }

    @Test
    void shouldWriteEachKindOfValueAsTheDatabaseReadsIt() {
        rows.add(new Object[] {null, true});
        rows.add(new Object[] {-5L, false});
        rows.add(new Object[] {Instant.ofEpochMilli(1500), LifecycleStage.MQL});
        rows.add(new Object[] {new BigDecimal("1E+3"), 0.25});
        rows.add(new Object[] {new byte[] {0, 39, -1}, new byte[0]});
        rows.add(new Object[] {LocalDate.of(2026, 3, 1), ""});

        assertThat(rows.take())
                .contains("(NULL, '', 1), (-5, '', 0), (1500, '', 'MQL'), (1000, '', 0.25), (x'0027ff', '', x''),"
                        + " ('2026-03-01', '', '')");
    }

    @Test
    void shouldLetNoTextEndItsLiteral() {
        rows.add(new Object[] {"'", "\\"});
        rows.add(new Object[] {"ü", "\n"});
        rows.add(new Object[] {"who? {\"a\": 1} -- /*", "\0"});

        assertThat(rows.take())
                .contains("(_utf8mb4 x'27', '', _utf8mb4 x'5c'), (_utf8mb4 x'c3bc', '', _utf8mb4 x'0a'),"
                        + " ('who? {\"a\": 1} -- /*', '', _utf8mb4 x'00')");
    }

    @Test
    void shouldRefuseWhatNoColumnTakes() {
        assertThatThrownBy(() -> rows.add(new Object[] {LocalTime.NOON, 1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.time.LocalTime");
        assertThatThrownBy(() -> rows.add(new Object[] {Double.NaN, 1})).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldBeFullLongBeforeAServerRefusesTheStatement() {
        int added = 0;
        while (!rows.isFull()) {
            rows.add(new Object[] {"x".repeat(1000), added++});
        }

        assertThat(rows.take()).hasSizeBetween(500_000, 502_000);
    }
}
