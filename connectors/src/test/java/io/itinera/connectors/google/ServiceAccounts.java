package io.itinera.connectors.google;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;

/** Invented service accounts. */
public final class ServiceAccounts {
    private ServiceAccounts() {}

    /** @param tokenUri where it signs in */
    public static ServiceAccount signingInAt(String tokenUri) {
        try {
            var keys = KeyPairGenerator.getInstance("RSA");
            keys.initialize(2048);
            return new ServiceAccount(
                    "acme-app",
                    "itinera@acme-app.example.test",
                    "key-1",
                    tokenUri,
                    keys.generateKeyPair().getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
