package io.itinera.engine.segment;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.NotFound;
import io.itinera.engine.base.Page;
import io.itinera.engine.decision.Condition;
import io.itinera.engine.decision.ConditionFailed;
import io.itinera.engine.decision.Conditions;
import io.itinera.engine.scoring.KnownFields;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Named groups of leads that journeys take in. Nobody is stored as a member: the filter is asked when it matters. */
@Component
public class Segments {
    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");
    private static final int LONGEST_NAME = 190;
    private static final int LONGEST_FILTER = 4_000;

    private final SegmentMapper segments;
    private final Conditions conditions;
    private final MembersOf membersOf;
    private final MeasureSegment measure;
    private final KnownFields fields;
    private final Clock clock;

    Segments(
            SegmentMapper segments,
            Conditions conditions,
            MembersOf membersOf,
            MeasureSegment measure,
            KnownFields fields,
            Clock clock) {
        this.fields = fields;
        this.segments = segments;
        this.conditions = conditions;
        this.membersOf = membersOf;
        this.measure = measure;
        this.clock = clock;
    }

    public Optional<Segment> find(String key) {
        return segments.find(key);
    }

    /** @throws NotFound where there is none of that key */
    public Segment get(String key) {
        return find(key).orElseThrow(() -> new NotFound("segment", key));
    }

    /** By key. @param cursor of the page before, null for the first */
    public Page<Segment> page(String cursor, int limit) {
        return Page.of(segments.after(cursor, limit + 1), limit, Segment::key);
    }

    /**
     * Stores a new segment, or a change of one. Enrolments that run keep the filter they started with.
     *
     * @throws InvalidInput naming what cannot be stored: {@code key}, {@code name} or {@code filter}
     */
    public Segment save(String key, String name, String filter, String by) {
        if (key == null || !KEY.matcher(key).matches()) {
            throw new InvalidInput(
                    "key", "\"" + key + "\" is no key; write up to 100 lower-case letters, digits and hyphens.");
        }
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            throw new InvalidInput("name", "Give the segment a name of at most " + LONGEST_NAME + " characters.");
        }
        read(filter);
        var segment = new Segment(key, name.strip(), filter.strip(), clock.instant(), by);
        segments.save(segment);
        return segment;
    }

    /** @throws NotFound where there is none of that key */
    public void delete(String key) {
        if (segments.delete(key) == 0) {
            throw new NotFound("segment", key);
        }
    }

    /** @throws InvalidInput where the filter cannot be read */
    public SegmentSize size(String filter) {
        return size(filter, List::size);
    }

    /**
     * Of very many leads only the first are looked at: somebody waits for the answer.
     *
     * @param counted told some members after the other, answers how many of them the asker counts
     * @throws InvalidInput where the filter cannot be read
     */
    public SegmentSize size(String filter, ToLongFunction<List<String>> counted) {
        return measure.size(read(filter), counted);
    }

    /** What looks like a slip of the hand: fields of {@code lead} that nobody has. */
    public List<String> remarks(String filter) {
        return fields.now().remarks(read(filter));
    }

    /** Who of these leads a filter takes in. @throws InvalidInput where the filter cannot be read */
    public Members among(List<String> leadIds, String filter) {
        return membersOf.among(leadIds, read(filter));
    }

    private Condition read(String filter) {
        if (filter == null || filter.isBlank() || filter.length() > LONGEST_FILTER) {
            throw new InvalidInput(
                    "filter",
                    "Say in FEEL which leads belong, in at most " + LONGEST_FILTER
                            + " characters, for example: lead.score >= 60");
        }
        try {
            return conditions.read(filter.strip());
        } catch (ConditionFailed e) {
            throw new InvalidInput("filter", e.getMessage());
        }
    }
}
