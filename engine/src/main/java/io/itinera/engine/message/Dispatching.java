package io.itinera.engine.message;

import io.itinera.engine.audit.Audit;
import io.itinera.engine.base.InvalidInput;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The brakes of the outbox: what is paused, how the providers do, what was given up. Nothing that was handed over is ever
 * handed over again by any of it. A pause is seen before the next batch, within about two seconds.
 */
@Component
public class Dispatching {
    private static final int LONGEST_NAME = 190;

    private final PauseMapper pauses;
    private final Senders senders;
    private final Lanes lanes;
    private final DeadLetters deadLetters;
    private final Messages messages;
    private final MessageMapper rows;
    private final Audit audit;
    private final WakeDispatchers wakeDispatchers;
    private final Clock clock;

    Dispatching(
            PauseMapper pauses,
            Senders senders,
            Lanes lanes,
            DeadLetters deadLetters,
            Messages messages,
            MessageMapper rows,
            Audit audit,
            WakeDispatchers wakeDispatchers,
            Clock clock) {
        this.pauses = pauses;
        this.senders = senders;
        this.lanes = lanes;
        this.deadLetters = deadLetters;
        this.messages = messages;
        this.rows = rows;
        this.audit = audit;
        this.wakeDispatchers = wakeDispatchers;
        this.clock = clock;
    }

    /** All pauses there are, those of journeys that are being resumed included. */
    public List<Pause> pauses() {
        return pauses.all();
    }

    /**
     * Each channel with its queue and its provider. Breaker, rest and batches are those of this node; queues and pauses are
     * everybody's.
     */
    public List<ChannelStatus> channels() {
        var counts = rows.countWaiting();
        var paused = pauses.all();
        return lanes.status().stream()
                .map(lane -> ChannelStatus.of(lane, counts, paused))
                .toList();
    }

    /**
     * Nothing more goes out on this channel, on any node, until it is resumed. Pausing twice is the same as once.
     *
     * @throws InvalidInput where there is no such channel
     */
    @Transactional
    public void pauseChannel(String channel, String by) {
        pause(Pause.CHANNEL, senders.get(channel).channel(), by);
    }

    /** Goes on with what was queued; what was not paused stays as it is. */
    @Transactional
    public void resumeChannel(String channel, String by) {
        if (pauses.beginToEnd(Pause.CHANNEL, channel) > 0) {
            pauses.end(Pause.CHANNEL, channel);
            audit.record(by, "channel.resumed", channel, null);
            wakeDispatchers.afterCommit();
        }
    }

    /** Parks the journey's messages as they come up. Its leads walk on, and what their steps order waits as well. */
    @Transactional
    public void pauseJourney(String journeyKey, String by) {
        if (journeyKey == null || journeyKey.isBlank() || journeyKey.length() > LONGEST_NAME) {
            throw new InvalidInput("journey", "Name the journey by its key, 1 to " + LONGEST_NAME + " characters.");
        }
        pause(Pause.JOURNEY, journeyKey, by);
    }

    /** Puts the journey's parked messages back in the background; many thousands take some seconds. */
    @Transactional
    public void resumeJourney(String journeyKey, String by) {
        if (pauses.beginToEnd(Pause.JOURNEY, journeyKey) > 0) {
            audit.record(by, "messages.resumed", journeyKey, null);
            wakeDispatchers.putBackAfterCommit();
        }
    }

    /**
     * Gives a dead message all its tries again.
     *
     * @throws io.itinera.engine.base.NotFound where there is no such message
     * @throws io.itinera.engine.base.Conflict where it is not dead
     */
    public void release(String messageId, String by) {
        deadLetters.release(messages.get(messageId), by);
    }

    /**
     * Gives all dead messages their tries again.
     *
     * @param channel null for every channel
     * @return how many there were
     */
    public long releaseAll(String channel, String by) {
        return deadLetters.releaseAll(channel, by);
    }

    private void pause(String kind, String name, String by) {
        var before = pauses.all().stream()
                .anyMatch(pause -> pause.kind().equals(kind) && pause.name().equals(name) && !pause.ending());
        if (!before) {
            pauses.begin(new Pause(kind, name, by, clock.instant(), false));
            audit.record(by, kind.equals(Pause.CHANNEL) ? "channel.paused" : "messages.paused", name, null);
        }
    }
}
