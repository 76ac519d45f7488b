package io.itinera.connectors.social;

import io.itinera.connectors.Outcome;

/** Publishes posts in our name on a social network. Safe to call from several threads. */
public interface SocialConnector {

    /** Name of the provider behind it. */
    String name();

    /** Publishes one post. The answer names the post as the network does. */
    Outcome post(SocialPost socialPost);
}
