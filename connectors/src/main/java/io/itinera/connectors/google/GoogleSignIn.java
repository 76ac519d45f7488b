package io.itinera.connectors.google;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.itinera.connectors.Outcome;
import io.itinera.connectors.http.Answer;
import io.itinera.connectors.http.HttpCall;
import io.itinera.connectors.http.Requests;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Signs in to Google as a service account: a JWT signed by the account's key buys a token for an hour (RFC 7523). The
 * token is shared by all threads and bought anew five minutes before it ends.
 */
public final class GoogleSignIn {
    private static final String GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer";
    private static final Duration EARLY = Duration.ofMinutes(5);
    private static final Outcome SIGNED_IN = new Outcome.Accepted("signed in");

    private record Token(String value, Instant until) {}

    private final ServiceAccount account;
    private final String scope;
    private final HttpCall http;
    private final Clock clock;
    private volatile Token token;

    public GoogleSignIn(ServiceAccount account, String scope, HttpCall http, Clock clock) {
        this.account = account;
        this.scope = scope;
        this.http = http;
        this.clock = clock;
    }

    /** @param call is given the header {@code Authorization}; not called where the sign-in fails */
    public Outcome signedIn(Function<String, Outcome> call) {
        var present = token;
        if (present == null || clock.instant().isAfter(present.until())) {
            var outcome = renew(present);
            if (!outcome.equals(SIGNED_IN)) {
                return outcome;
            }
        }
        return call.apply("Bearer " + token.value());
    }

    /** One thread buys; those that waited for it find the new token. */
    private synchronized Outcome renew(Token old) {
        if (token != old) {
            return SIGNED_IN;
        }
        var request = Requests.form(account.tokenUri(), Map.of("grant_type", GRANT, "assertion", assertion()))
                .build();
        return http.send(request, this::read);
    }

    private Optional<Outcome> read(Answer answer) {
        var json = answer.json();
        if (answer.ok() && json.path("access_token").isTextual()) {
            var life = Duration.ofSeconds(json.path("expires_in").asLong(3_600));
            token = new Token(
                    json.path("access_token").textValue(),
                    clock.instant().plus(life).minus(EARLY));
            return Optional.of(SIGNED_IN);
        }
        return answer.status() == 400 ? Optional.of(http.signInRefused(answer)) : Optional.empty();
    }

    private String assertion() {
        var now = clock.instant();
        var claims = new JWTClaimsSet.Builder()
                .issuer(account.clientEmail())
                .audience(account.tokenUri())
                .claim("scope", scope)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofHours(1))))
                .build();
        try {
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(account.keyId())
                            .build(),
                    claims);
            jwt.sign(new RSASSASigner(account.key()));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("The service account's key cannot sign.", e);
        }
    }
}
