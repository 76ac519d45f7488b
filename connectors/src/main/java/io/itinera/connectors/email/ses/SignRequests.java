package io.itinera.connectors.email.ses;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

/** Signs calls with AWS Signature Version 4. */
class SignRequests {
    /** Headers that Java's client sets by itself. */
    private static final Set<String> THE_CLIENTS = Set.of("host", "content-length", "connection");

    private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();
    private final AwsCredentialsIdentity identity;
    private final String region;
    private final Clock clock;

    SignRequests(SesSettings settings, Clock clock) {
        this.identity = settings.sessionToken() == null
                ? AwsCredentialsIdentity.create(settings.accessKey(), settings.secretKey())
                : AwsSessionCredentialsIdentity.create(
                        settings.accessKey(), settings.secretKey(), settings.sessionToken());
        this.region = settings.region();
        this.clock = clock;
    }

    HttpRequest post(URI uri, byte[] json) {
        var plain = SdkHttpRequest.builder()
                .method(SdkHttpMethod.POST)
                .uri(uri)
                .putHeader("Content-Type", "application/json")
                .build();
        var signed = signer.sign(request -> request.identity(identity)
                .request(plain)
                .payload(ContentStreamProvider.fromByteArray(json))
                .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "ses")
                .putProperty(AwsV4HttpSigner.REGION_NAME, region)
                .putProperty(HttpSigner.SIGNING_CLOCK, clock));
        var request = HttpRequest.newBuilder(uri).POST(BodyPublishers.ofByteArray(json));
        signed.request().headers().forEach((name, values) -> {
            if (!THE_CLIENTS.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.build();
    }
}
