package io.itinera.webapp.setup;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the program itself.
 *
 * @param demo demo users with a known password; true by itself only on the embedded database
 * @param examples which of the shipped journeys are published, with their tables and forms
 * @param admin the first administrator outside demo mode
 */
@ConfigurationProperties("itinera")
record ItineraProperties(
        @DefaultValue("false") boolean demo,
        @DefaultValue("on") Shipped examples,
        @DefaultValue Admin admin) {

    /** Also {@code true} and {@code false} are understood, for on and off. */
    enum Shipped {
        OFF,
        /** Those to begin with, so that the list of journeys stays short. */
        ON,
        /** And the example journeys. */
        ALL
    }

    /** @param password empty: a random one is made and shown once */
    record Admin(@DefaultValue("admin") String username, String password) {
        boolean hasPassword() {
            return password != null && !password.isBlank();
        }
    }
}
