package io.itinera.engine.message;

import io.itinera.engine.message.MessageMapper.QueueCount;
import java.util.List;

/**
 * A channel at work.
 *
 * @param queued messages that wait for their time, a dispatcher or another try
 * @param parked messages of paused journeys
 * @param pause null where the channel is not paused
 */
public record ChannelStatus(LaneStatus lane, long queued, long parked, Pause pause) {

    static ChannelStatus of(LaneStatus lane, List<QueueCount> counts, List<Pause> pauses) {
        return new ChannelStatus(
                lane,
                count(lane, counts, MessageState.QUEUED),
                count(lane, counts, MessageState.PAUSED),
                pauses.stream()
                        .filter(pause -> pause.kind().equals(Pause.CHANNEL)
                                && pause.name().equals(lane.channel()))
                        .findFirst()
                        .orElse(null));
    }

    private static long count(LaneStatus lane, List<QueueCount> counts, MessageState state) {
        return counts.stream()
                .filter(row -> row.channel().equals(lane.channel()) && row.state() == state)
                .mapToLong(QueueCount::amount)
                .sum();
    }
}
