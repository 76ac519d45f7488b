package io.itinera.engine.message;

import io.itinera.engine.base.InvalidInput;

/** Why a message is sent, as far as the law cares. */
final class Purposes {
    static final String MARKETING = "marketing";
    static final String TRANSACTIONAL = "transactional";

    private Purposes() {}

    static String checked(String purpose) {
        if (purpose == null || purpose.isBlank()) {
            return MARKETING;
        }
        if (purpose.equals(MARKETING) || purpose.equals(TRANSACTIONAL)) {
            return purpose;
        }
        throw new InvalidInput("purpose", "purpose is \"" + purpose + "\". Write marketing or transactional.");
    }
}
