package io.itinera.engine.tracking;

import io.itinera.engine.consent.Channel;
import io.itinera.engine.consent.Consent;
import io.itinera.engine.consent.ConsentState;
import io.itinera.engine.consent.Consents;
import io.itinera.engine.content.Content;
import io.itinera.engine.content.Contents;
import io.itinera.engine.lead.Lead;
import io.itinera.engine.link.LinkAbout;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** What there is to choose: every topic that content has or the lead spoke of, on each channel it is reached by. */
@Component
class Choices {
    private final Consents consents;
    private final Contents contents;

    Choices(Consents consents, Contents contents) {
        this.consents = consents;
        this.contents = contents;
    }

    List<Choice> of(Lead lead, LinkAbout about) {
        var said = consents.of(lead.id());
        var channels = EnumSet.noneOf(Channel.class);
        NoteOptOuts.channel(about.channel()).ifPresent(channels::add);
        said.stream()
                .map(Consent::channel)
                .filter(channel -> reaches(lead, channel))
                .forEach(channels::add);
        var result = new ArrayList<Choice>();
        for (var channel : channels) {
            for (var topic : topics(said, channel, about)) {
                var state = consents.state(lead.id(), channel, topic);
                result.add(new Choice(channel, topic, state != ConsentState.OPTED_OUT));
            }
        }
        return List.copyOf(result);
    }

    private Set<String> topics(List<Consent> said, Channel channel, LinkAbout about) {
        var topics = new TreeSet<String>();
        contents.all().stream().map(Content::topic).filter(Objects::nonNull).forEach(topics::add);
        if (about.topic() != null) {
            topics.add(about.topic());
        }
        said.stream()
                .filter(one -> one.channel() == channel)
                .map(Consent::topic)
                .forEach(topics::add);
        topics.remove(Consent.ALL_TOPICS);
        return topics.isEmpty() ? Set.of(Consent.ALL_TOPICS) : topics;
    }

    private static boolean reaches(Lead lead, Channel channel) {
        return switch (channel) {
            case EMAIL -> lead.email() != null;
            case SMS, WHATSAPP, PHONE -> lead.phone() != null;
            case PUSH -> true;
            case ADS -> lead.email() != null || lead.phone() != null;
            case CHAT -> false;
        };
    }
}
