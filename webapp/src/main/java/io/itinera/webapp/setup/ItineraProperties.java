package io.itinera.webapp.setup;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the program itself.
 *
 * @param demo demo users with a known password; true by itself only on the embedded database
 * @param examples whether the shipped journeys, tables and forms are published
 * @param admin the first administrator outside demo mode
 */
@ConfigurationProperties("itinera")
record ItineraProperties(
        @DefaultValue("false") boolean demo,
        @DefaultValue("true") boolean examples,
        @DefaultValue Admin admin) {

    /** @param password empty: a random one is made and shown once */
    record Admin(@DefaultValue("admin") String username, String password) {
        boolean hasPassword() {
            return password != null && !password.isBlank();
        }
    }
}
