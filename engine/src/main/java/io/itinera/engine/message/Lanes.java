package io.itinera.engine.message;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** The lanes of this node, one for each channel. */
@Component
class Lanes {
    private static final Duration EMPTY_REST = Duration.ofSeconds(2);

    private final AtomicInteger turns = new AtomicInteger();
    private final Senders senders;
    private final MessageSettings settings;
    private final Clock clock;
    private volatile List<Lane> lanes;

    Lanes(Senders senders, MessageSettings settings, Clock clock) {
        this.senders = senders;
        this.settings = settings;
        this.clock = clock;
    }

    /** All of them, each time another first: no channel is served before the others for ever. */
    List<Lane> inTurn() {
        var turn = new ArrayList<>(all());
        Collections.rotate(turn, turns.getAndIncrement() % Math.max(1, turn.size()));
        return turn;
    }

    /** By the channels' names. */
    List<LaneStatus> status() {
        return all().stream().map(Lane::status).toList();
    }

    /** The shortest time until a lane that waits for its rate or its provider takes messages again; zero for none. */
    Duration nextOpening() {
        var now = clock.instant();
        return all().stream()
                .map(lane -> lane.wait(now))
                .filter(wait -> !wait.isZero())
                .min(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    private List<Lane> all() {
        if (lanes == null) {
            synchronized (this) {
                lanes = lanes != null
                        ? lanes
                        : senders.all().stream()
                                .map(sender -> new Lane(sender, settings.limits(sender.provider()), emptyRest(), clock))
                                .toList();
            }
        }
        return lanes;
    }

    private Duration emptyRest() {
        var half = settings.dispatch().pollInterval().dividedBy(2);
        return half.compareTo(EMPTY_REST) < 0 ? half : EMPTY_REST;
    }

    /** Messages have come. */
    void wake() {
        all().forEach(Lane::wake);
    }

    /** Messages have come on these channels. */
    void wake(Set<String> channels) {
        all().stream()
                .filter(lane -> channels.contains(lane.sender().channel()))
                .forEach(Lane::wake);
    }

    /** For tests: forget what providers did before. */
    void forget() {
        lanes = null;
    }
}
