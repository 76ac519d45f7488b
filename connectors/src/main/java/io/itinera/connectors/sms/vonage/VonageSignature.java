package io.itinera.connectors.sms.vonage;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.SignedJWT;
import io.itinera.connectors.Hmac;
import io.itinera.connectors.InboundRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The two ways in which Vonage signs, both by the account's signature secret. The SMS API adds the parameter
 * {@code sig}: HMAC-SHA256 in hexadecimals over {@code &name=value} of all other parameters in the order of their names,
 * with {@code &} and {@code =} within values as underscores. Newer APIs send a JSON Web Token (HS256) whose
 * {@code payload_hash} is the SHA-256 of the body.
 */
record VonageSignature(byte[] secret, Duration age, Clock clock) {
    private static final String BEARER = "Bearer ";

    /** @return what is wrong, in plain words; null where the signature fits and is fresh */
    String fault(InboundRequest request, Map<String, String> parameters) {
        var authorization = request.header("Authorization");
        return authorization != null && authorization.startsWith(BEARER)
                ? faultOfToken(authorization.substring(BEARER.length()).strip(), request.body())
                : faultOfParameter(parameters);
    }

    /** The library's own check wants longer secrets than Vonage gives out. */
    private String faultOfToken(String text, String body) {
        try {
            var token = SignedJWT.parse(text);
            var expected = Hmac.of("HmacSHA256", secret, new String(token.getSigningInput(), StandardCharsets.UTF_8));
            if (!JWSAlgorithm.HS256.equals(token.getHeader().getAlgorithm())
                    || !MessageDigest.isEqual(expected, token.getSignature().decode())) {
                return "The token in the header Authorization is not signed by "
                        + "itinera.connectors.sms.vonage.signature-secret.";
            }
            var claims = token.getJWTClaimsSet();
            if (!body.isEmpty() && !Hmac.same(sha256(body), claims.getStringClaim("payload_hash"))) {
                return "The token in the header Authorization is of another body.";
            }
            return claims.getIssueTime() == null
                    ? tooOld()
                    : fresh(claims.getIssueTime().toInstant()) ? null : tooOld();
        } catch (ParseException e) {
            return "The header Authorization holds no JSON Web Token.";
        }
    }

    private String faultOfParameter(Map<String, String> parameters) {
        var given = parameters.get("sig");
        if (given == null || !Hmac.same(signature(parameters), given.toLowerCase(Locale.ROOT))) {
            return "The parameter sig does not fit. Check itinera.connectors.sms.vonage.signature-secret, and that "
                    + "the account signs by SHA-256 HMAC.";
        }
        var timestamp = parameters.getOrDefault("timestamp", "");
        return timestamp.matches("\\d{1,12}") && fresh(Instant.ofEpochSecond(Long.parseLong(timestamp)))
                ? null
                : tooOld();
    }

    private String signature(Map<String, String> parameters) {
        var signed = new StringBuilder();
        new TreeMap<>(parameters).forEach((name, value) -> {
            if (!name.equals("sig")) {
                signed.append('&').append(name).append('=').append(value.replaceAll("[&=]", "_"));
            }
        });
        return HexFormat.of().formatHex(Hmac.of("HmacSHA256", secret, signed.toString()));
    }

    private boolean fresh(Instant signedAt) {
        return Duration.between(signedAt, clock.instant()).abs().compareTo(age) <= 0;
    }

    private String tooOld() {
        return "The post is signed, but older than " + age.toMinutes() + " minutes.";
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
