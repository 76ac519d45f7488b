package io.itinera.engine.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionOperations;

class RetentionTest {
    private final Clock clock = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);

    @Test
    void shouldReadSettingsAndFillInTheRest() {
        var settings = new MockEnvironment()
                .withProperty("itinera.retention.events", "P6M")
                .withProperty("itinera.retention.wake-ups", "PT36H")
                .withProperty("itinera.retention.audit", "");

        var retention = new RetentionConfiguration().retention(settings, clock);

        assertThat(retention.cutoff(Kept.EVENTS)).contains(Instant.parse("2025-09-02T09:00:00Z"));
        assertThat(retention.cutoff(Kept.WAKE_UPS)).contains(Instant.parse("2026-02-28T21:00:00Z"));
        assertThat(retention.cutoff(Kept.AUDIT)).isEmpty();
        assertThat(retention.cutoff(Kept.MESSAGES)).contains(Instant.parse("2024-03-02T09:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"90 days", "90", "P-3D", "PT5M", "P0D", "forever"})
    void shouldSayWhatIsWrongWithASetting(String text) {
        assertThatThrownBy(() -> new Retention(Map.of(Kept.WAKE_UPS, text), clock))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("itinera.retention.wake-ups")
                .hasMessageContaining(text)
                .hasMessageContaining("P90D");
    }

    @Test
    void shouldGoOnWithTheOthersWhereOneKindCannotBeDeleted() {
        var asked = new ArrayList<Kept>();
        var broken = rows(Kept.EVENTS, () -> {
            throw new IllegalStateException("on purpose");
        });
        var fine = rows(Kept.MESSAGES, () -> asked.add(Kept.MESSAGES));
        var forEver = rows(Kept.AUDIT, () -> asked.add(Kept.AUDIT));
        var retention = new Retention(Map.of(Kept.AUDIT, ""), clock);

        var purge =
                new PurgeOldRows(List.of(broken, forEver, fine), retention, TransactionOperations.withoutTransaction());

        assertThat(purge.run()).isTrue();
        assertThat(asked).containsExactly(Kept.MESSAGES);
    }

    @Test
    void shouldComeBackWhereAnotherNodeWasFaster() {
        var raced = rows(Kept.EVENTS, () -> {
            throw new CannotAcquireLockException("on purpose", null);
        });

        var purge = new PurgeOldRows(
                List.of(raced), new Retention(Map.of(), clock), TransactionOperations.withoutTransaction());

        assertThat(purge.run()).isTrue();
    }

    @Test
    void shouldRestAfterEachBatchAndStopBetweenTwo() {
        var done = new ArrayList<String>();
        var rows = rows(Kept.EVENTS, () -> done.add("batch"));
        var purge = new PurgeOldRows(
                List.of(rows, rows, rows), new Retention(Map.of(), clock), TransactionOperations.withoutTransaction());

        assertThat(purge.run(() -> done.size() >= 4, () -> done.add("rest"))).isFalse();

        assertThat(done).containsExactly("batch", "rest", "batch", "rest");
    }

    private static AgeingRows rows(Kept kept, Runnable delete) {
        return new AgeingRows() {
            @Override
            public Kept kept() {
                return kept;
            }

            @Override
            public boolean deleteOldest(Instant before, int atMost) {
                delete.run();
                return true;
            }
        };
    }
}
