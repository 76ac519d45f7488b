package io.itinera.engine.message;

import io.itinera.engine.base.InvalidInput;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The channels there are. Asked late, because a sender may belong to a feature that stands above the outbox. */
@Component
class Senders {
    private final ObjectProvider<ChannelSender> senders;

    Senders(ObjectProvider<ChannelSender> senders) {
        this.senders = senders;
    }

    Optional<ChannelSender> find(String channel) {
        return senders.stream()
                .filter(sender -> sender.channel().equals(channel))
                .findFirst();
    }

    ChannelSender get(String channel) {
        return find(channel)
                .orElseThrow(() -> new InvalidInput(
                        "channel",
                        "channel is \"" + channel + "\". Choose one of: "
                                + senders.stream()
                                        .map(ChannelSender::channel)
                                        .sorted()
                                        .collect(Collectors.joining(", "))
                                + "."));
    }
}
