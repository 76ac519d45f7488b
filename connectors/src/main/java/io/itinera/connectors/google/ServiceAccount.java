package io.itinera.connectors.google;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** A Google service account, as the key file of Google's console describes it. */
public record ServiceAccount(String projectId, String clientEmail, String keyId, String tokenUri, PrivateKey key) {

    /** @throws IllegalStateException naming the property where the file is not there or no key file */
    public static ServiceAccount read(String property, String file) {
        try {
            var json = new ObjectMapper().readTree(Files.readString(Path.of(file)));
            return new ServiceAccount(
                    json.path("project_id").asText(),
                    text(json, "client_email"),
                    text(json, "private_key_id"),
                    json.path("token_uri").asText("https://oauth2.googleapis.com/token"),
                    key(text(json, "private_key")));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    property + " names " + file + ", which is no readable key file of a service account: "
                            + e.getClass().getSimpleName() + ". Download one as JSON from Google's console.");
        }
    }

    private static String text(JsonNode json, String name) {
        if (!json.path(name).isTextual()) {
            throw new IllegalArgumentException(name);
        }
        return json.path(name).textValue();
    }

    private static PrivateKey key(String pem) throws GeneralSecurityException {
        var bytes = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
        return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
    }

    /** Without the key. */
    @Override
    public String toString() {
        return clientEmail;
    }
}
