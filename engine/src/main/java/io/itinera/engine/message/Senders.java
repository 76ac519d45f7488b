package io.itinera.engine.message;

import io.itinera.engine.base.InvalidInput;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The channels there are. Asked late, because a sender may belong to a feature that stands above the outbox. */
@Component
class Senders {
    private final ObjectProvider<ChannelSender> senders;
    private volatile Map<String, ChannelSender> known;

    Senders(ObjectProvider<ChannelSender> senders) {
        this.senders = senders;
    }

    Optional<ChannelSender> find(String channel) {
        return Optional.ofNullable(byChannel().get(channel));
    }

    /** By their channels' names. */
    List<ChannelSender> all() {
        return List.copyOf(byChannel().values());
    }

    private Map<String, ChannelSender> byChannel() {
        if (known == null) {
            known = new TreeMap<>(
                    senders.stream().collect(Collectors.toMap(ChannelSender::channel, Function.identity())));
        }
        return known;
    }

    ChannelSender get(String channel) {
        return find(channel)
                .orElseThrow(() -> new InvalidInput(
                        "channel",
                        "channel is \"" + channel + "\". Choose one of: "
                                + String.join(", ", byChannel().keySet())
                                + "."));
    }
}
