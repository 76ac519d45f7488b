package io.itinera.engine.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.engine.base.InvalidInput;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class TimelineTest {
    private static final Comparator<TimelineEntry> NEWEST_FIRST = Comparator.comparing(TimelineEntry::at)
            .thenComparing(TimelineEntry::id)
            .reversed();

    private static TimelineEntry entry(long millis, String id) {
        return new TimelineEntry(Instant.ofEpochMilli(millis), id, "test", "Entry " + id, null, Map.of());
    }

    private static TimelineSource source(List<TimelineEntry> entries) {
        return (leadId, before, limit) -> entries.stream()
                .filter(entry -> entry.at().isBefore(before))
                .sorted(NEWEST_FIRST)
                .limit(limit)
                .toList();
    }

    private static Timeline timeline(TimelineSource... sources) {
        var beans = new StaticListableBeanFactory();
        for (int i = 0; i < sources.length; i++) {
            beans.addBean("source" + i, sources[i]);
        }
        return new Timeline(beans.getBeanProvider(TimelineSource.class));
    }

    private static List<String> ids(Timeline timeline, int pageSize) {
        var ids = new ArrayList<String>();
        String cursor = null;
        do {
            var page = timeline.of("a", cursor, pageSize);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(pageSize);
            page.items().forEach(entry -> ids.add(entry.id()));
            cursor = page.next();
        } while (cursor != null);
        return ids;
    }

    @Test
    void shouldMergeTheSourcesByTime() {
        var timeline =
                timeline(source(List.of(entry(1, "a"), entry(3, "c"))), source(List.of(entry(2, "b"), entry(4, "d"))));

        var page = timeline.of("a", null, 3);

        assertThat(page.items()).extracting(TimelineEntry::id).containsExactly("d", "c", "b");
        assertThat(timeline.of("a", page.next(), 3).items())
                .extracting(TimelineEntry::id)
                .containsExactly("a");
    }

    @Test
    void shouldTellCausesBeforeWhatTheyCausedWithinAnInstant() {
        var told = List.of(
                "lead.created",
                "consent",
                "event.click",
                "journey.entered",
                "score",
                "message.queued",
                "handoff",
                "lead.stage",
                "journey.left",
                "something.new");
        var sources = new ArrayList<TimelineSource>();
        for (int i = 0; i < told.size(); i++) {
            // ids that would put them the other way round
            var entry = new TimelineEntry(
                    Instant.EPOCH, "id" + (told.size() - i), told.get(i), told.get(i), null, Map.of());
            sources.add(source(List.of(entry)));
        }

        var newestFirst = timeline(sources.toArray(TimelineSource[]::new)).of("a", null, 50);

        assertThat(newestFirst.items())
                .extracting(TimelineEntry::kind)
                .containsExactlyElementsOf(told.stream()
                        .sorted(Comparator.comparing(told::indexOf).reversed())
                        .toList());
    }

    @Test
    void shouldShowEachEntryOnceWhateverThePageSizeAndHoweverManyShareAnInstant() {
        var random = new Random(11);
        for (int round = 0; round < 200; round++) {
            var one = new ArrayList<TimelineEntry>();
            var other = new ArrayList<TimelineEntry>();
            int entries = random.nextInt(60);
            for (int i = 0; i < entries; i++) {
                (random.nextBoolean() ? one : other).add(entry(random.nextInt(6), "id" + i));
            }
            var all = new ArrayList<>(one);
            all.addAll(other);
            var expected =
                    all.stream().sorted(NEWEST_FIRST).map(TimelineEntry::id).toList();

            assertThat(ids(timeline(source(one), source(other)), 1 + random.nextInt(12)))
                    .isEqualTo(expected);
        }
    }

    @Test
    void shouldNotRepeatEntriesWhenNewerOnesArriveBetweenPages() {
        var entries = new ArrayList<>(List.of(entry(1, "a"), entry(2, "b"), entry(3, "c")));
        var timeline = timeline(source(entries));
        var first = timeline.of("a", null, 2);

        entries.add(entry(9, "z"));

        assertThat(timeline.of("a", first.next(), 2).items())
                .extracting(TimelineEntry::id)
                .containsExactly("a");
    }

    @Test
    void shouldRefuseACursorThatIsNone() {
        for (var cursor : List.of("x", "1", "1_x", "_", "1_-2", "99999999999999999_0")) {
            assertThatThrownBy(() -> timeline().of("a", cursor, 10))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining(cursor);
        }
        assertThatThrownBy(() -> timeline().of("a", null, 0))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("1 to 500");
    }
}
