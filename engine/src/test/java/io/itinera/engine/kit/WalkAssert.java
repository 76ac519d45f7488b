package io.itinera.engine.kit;

import io.itinera.engine.lead.LifecycleStage;
import io.itinera.engine.message.Message;
import io.itinera.engine.message.MessageState;
import io.itinera.engine.timeline.TimelineEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/**
 * Says about a lead on its walk what a marketer would say:
 *
 * <pre>{@code
 * assertThat(walk, lead).isWaitingAt("wait-for-click").wasSent("welcome").once();
 * }</pre>
 */
public final class WalkAssert extends AbstractAssert<WalkAssert, String> {
    private final JourneyWalk walk;

    private WalkAssert(JourneyWalk walk, String leadId) {
        super(leadId, WalkAssert.class);
        this.walk = walk;
    }

    public static WalkAssert assertThat(JourneyWalk walk, String leadId) {
        return new WalkAssert(walk, leadId);
    }

    /** The lead's tokens stand at these elements and nowhere else, those of called processes included. */
    public WalkAssert isWaitingAt(String... elementIds) {
        Assertions.assertThat(walk.whereIs(actual)).as("where the lead stands").containsExactlyInAnyOrder(elementIds);
        return this;
    }

    /** No token is left, and the last element the lead passed has this label. */
    public WalkAssert hasLeftBy(String label) {
        isWaitingAt();
        return hasOnTimeline("Left the journey", label);
    }

    public WalkAssert isInStage(LifecycleStage stage) {
        Assertions.assertThat(walk.trail().lead(actual).lifecycleStage())
                .as("lifecycle stage")
                .isEqualTo(stage);
        return this;
    }

    /** Of the messages with this content, those that were queued or sent. */
    public Count wasSent(String content) {
        return new Count(content, count(content, message -> message.state() != MessageState.REFUSED));
    }

    public WalkAssert wasNotSent(String content) {
        return wasSent(content).times(0);
    }

    /** The outbox shows that the message was refused and why. */
    public WalkAssert wasRefused(String content, String because) {
        Assertions.assertThat(messages(content))
                .as("messages \"%s\"", content)
                .singleElement()
                .satisfies(message -> {
                    Assertions.assertThat(message.state()).isEqualTo(MessageState.REFUSED);
                    Assertions.assertThat(message.reason()).contains(because);
                });
        return this;
    }

    /** Some line of the timeline has these words in its title and these in its detail. */
    public WalkAssert hasOnTimeline(String title, String detail) {
        Predicate<TimelineEntry> wanted = entry ->
                entry.title().contains(title) && String.valueOf(entry.detail()).contains(detail);
        Assertions.assertThat(timeline())
                .as("timeline")
                .anyMatch(wanted, "\"" + title + "\" with detail \"" + detail + "\"");
        return this;
    }

    /** The timeline has lines with these titles in this order, oldest first; others may stand between them. */
    public WalkAssert hasTimelineInOrder(String... titles) {
        var told = timeline().stream().map(TimelineEntry::title).toList();
        var oldestFirst = new ArrayList<>(told);
        Collections.reverse(oldestFirst);
        Assertions.assertThat(oldestFirst).as("timeline").containsSubsequence(titles);
        return this;
    }

    private List<TimelineEntry> timeline() {
        return walk.trail().timeline(actual);
    }

    private List<Message> messages(String content) {
        return walk.trail().messages(actual).stream()
                .filter(message -> content.equals(message.content()))
                .toList();
    }

    private long count(String content, Predicate<Message> which) {
        return messages(content).stream().filter(which).count();
    }

    /** How often something was sent. */
    public final class Count {
        private final String content;
        private final long found;

        private Count(String content, long found) {
            this.content = content;
            this.found = found;
        }

        public WalkAssert once() {
            return times(1);
        }

        public WalkAssert times(int wanted) {
            Assertions.assertThat(found)
                    .as("how often \"%s\" was sent", content)
                    .isEqualTo(wanted);
            return WalkAssert.this;
        }
    }
}
