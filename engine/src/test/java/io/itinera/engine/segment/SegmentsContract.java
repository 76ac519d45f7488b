package io.itinera.engine.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.NotFound;
import io.itinera.engine.kit.EngineContract;
import io.itinera.engine.lead.LeadDraft;
import io.itinera.engine.lead.Leads;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class SegmentsContract extends EngineContract {
    @Autowired
    private Segments segments;

    @Autowired
    private Leads leads;

    @Test
    void shouldKeepWhatWasDescribedAndWhoChangedItLast() {
        segments.save("visitors", "Visitors", "lead.visits > 3", "ada");
        var changed = segments.save("visitors", " Many visits ", "lead.visits > 5", "grace");

        assertThat(segments.get("visitors"))
                .isEqualTo(changed)
                .isEqualTo(new Segment("visitors", "Many visits", "lead.visits > 5", clock.instant(), "grace"));
    }

    @Test
    void shouldListByKeyPageAfterPage() {
        List.of("c", "a", "b").forEach(key -> segments.save(key, "Segment " + key, "true", "ada"));

        var first = segments.page(null, 2);
        var second = segments.page(first.next(), 2);

        assertThat(first.items()).extracting(Segment::key).containsExactly("a", "b");
        assertThat(second.items()).extracting(Segment::key).containsExactly("c");
        assertThat(second.next()).isNull();
    }

    @Test
    void shouldForgetADeletedOne() {
        segments.save("gone", "Gone", "true", "ada");

        segments.delete("gone");

        assertThat(segments.find("gone")).isEmpty();
        assertThatThrownBy(() -> segments.delete("gone")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> segments.get("gone")).isInstanceOf(NotFound.class);
    }

    @Test
    void shouldTellWhoBelongsAndForWhomItCannotTell() {
        var often = aLead("often", Map.of("visits", 7));
        var seldom = aLead("seldom", Map.of("visits", 1));
        var unknown = aLead("unknown", Map.of());
        var odd = aLead("odd", Map.of("visits", "many"));

        var members = segments.among(List.of(often, seldom, unknown, odd), "if lead.visits > 3 then true else 0");

        assertThat(members.leadIds()).containsExactly(often);
        assertThat(members.failures()).containsOnlyKeys(seldom, unknown, odd);
        assertThat(members.failures().get(seldom)).contains("true or false is needed; compare it with a value");
        assertThat(segments.among(List.of(often, seldom, unknown, odd), "lead.visits > 3"))
                .isEqualTo(new Members(List.of(often), Map.of()));
    }

    @Test
    void shouldCountTheLeadsOfAFilter() {
        IntStream.range(0, 7).forEach(i -> aLead("lead" + i, Map.of("visits", i)));

        assertThat(segments.size("lead.visits > 3")).isEqualTo(new SegmentSize(3, 3, 0, false));
        assertThat(segments.size("lead.visits > 3", members -> 1)).isEqualTo(new SegmentSize(3, 1, 0, false));
        assertThat(segments.size("lead.visits > 300")).isEqualTo(new SegmentSize(0, 0, 0, false));
    }

    @Test
    void shouldSayWhatCannotBeStoredAndKeepWhatWasThere() {
        segments.save("good", "Good", "lead.visits > 3", "ada");

        assertThatThrownBy(() -> segments.save("good", "Good", "lead.visits >", "ada"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("line 1, column");
        assertThatThrownBy(() -> segments.save("good", "Good", " ", "ada")).hasMessageContaining("lead.score >= 60");
        assertThatThrownBy(() -> segments.save("good", "", "true", "ada")).hasMessageContaining("name");
        assertThatThrownBy(() -> segments.save("Kein Schlüssel", "Good", "true", "ada"))
                .hasMessageContaining("lower-case letters");
        assertThat(segments.get("good").filter()).isEqualTo("lead.visits > 3");
    }

    private String aLead(String name, Map<String, Object> attributes) {
        return leads.upsert(new LeadDraft(
                        null, name + "@example.test", null, null, null, null, null, null, null, null, attributes, null))
                .lead()
                .id();
    }
}
