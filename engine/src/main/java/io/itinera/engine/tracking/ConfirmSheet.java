package io.itinera.engine.tracking;

import io.itinera.engine.consent.Channel;

/**
 * What a double opt-in asks to be confirmed.
 *
 * @param language the lead's language tag, or null
 * @param topic null is everything
 */
public record ConfirmSheet(String language, Channel channel, String topic) {}
