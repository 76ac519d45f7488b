package io.itinera.engine.tracking;

import io.itinera.engine.consent.Channel;
import io.itinera.engine.consent.Consent;

/**
 * One thing that a lead may want or not.
 *
 * @param topic {@link Consent#ALL_TOPICS} where the channel knows no topics
 */
public record Choice(Channel channel, String topic, boolean wanted) {

    /** Names the choice in a form. */
    public String key() {
        return channel.name() + ":" + topic;
    }

    public boolean everything() {
        return topic.equals(Consent.ALL_TOPICS);
    }
}
