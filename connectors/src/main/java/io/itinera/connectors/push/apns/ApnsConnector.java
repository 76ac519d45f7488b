package io.itinera.connectors.push.apns;

import com.eatthepath.pushy.apns.ApnsClient;
import com.eatthepath.pushy.apns.DeliveryPriority;
import com.eatthepath.pushy.apns.PushNotificationResponse;
import com.eatthepath.pushy.apns.PushType;
import com.eatthepath.pushy.apns.util.SimpleApnsPayloadBuilder;
import com.eatthepath.pushy.apns.util.SimpleApnsPushNotification;
import io.itinera.connectors.Outcome;
import io.itinera.connectors.push.Push;
import io.itinera.connectors.push.PushConnector;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Apple's push service over HTTP/2. Our id is the collapse id, so that a device that gets a notification twice shows it
 * once, and the apns-id is made of it.
 */
class ApnsConnector implements PushConnector, AutoCloseable {
    private static final Duration KEEP_FOR = Duration.ofDays(1);
    private static final Set<String> DEVICE_AT_FAULT =
            Set.of("BadDeviceToken", "Unregistered", "DeviceTokenNotForTopic", "ExpiredToken");
    private static final Set<String> SIGN_IN = Set.of(
            "ExpiredProviderToken",
            "InvalidProviderToken",
            "MissingProviderToken",
            "BadCertificate",
            "BadCertificateEnvironment",
            "Forbidden",
            "TopicDisallowed");
    private static final int TOO_MANY = 429;

    private final ApnsClient client;
    private final ApnsSettings settings;
    private final Clock clock;

    ApnsConnector(ApnsClient client, ApnsSettings settings, Clock clock) {
        this.client = client;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "apns";
    }

    @Override
    public Outcome send(Push push) {
        var sending = client.sendNotification(notification(push));
        try {
            return outcome(sending.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return unavailable("did not answer within " + settings.timeout().toMillis() + " ms");
        } catch (ExecutionException e) {
            return unavailable("cannot be used: " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return unavailable("was left, because this thread was told to end");
        } finally {
            sending.cancel(true);
        }
    }

    private SimpleApnsPushNotification notification(Push push) {
        var payload = new SimpleApnsPayloadBuilder().setAlertBody(push.text()).setSound("default");
        if (push.title() != null) {
            payload.setAlertTitle(push.title());
        }
        push.data().forEach(payload::addCustomProperty);
        payload.addCustomProperty("messageId", push.messageId());
        if (push.link() != null) {
            payload.addCustomProperty("link", push.link());
        }
        return new SimpleApnsPushNotification(
                push.device().token(),
                settings.topic(),
                payload.build(),
                clock.instant().plus(KEEP_FOR),
                DeliveryPriority.IMMEDIATE,
                PushType.ALERT,
                push.messageId(),
                UUID.nameUUIDFromBytes(push.messageId().getBytes(StandardCharsets.UTF_8)));
    }

    private static Outcome outcome(PushNotificationResponse<SimpleApnsPushNotification> response) {
        if (response.isAccepted()) {
            return new Outcome.Accepted(response.getApnsId().toString());
        }
        var reason = response.getRejectionReason().orElse("status " + response.getStatusCode());
        if (SIGN_IN.contains(reason)) {
            return unavailable("refused our sign-in. Check itinera.connectors.push.apns.key, .key-id, .team-id and "
                    + ".topic. It said: " + reason);
        }
        if (response.getStatusCode() == TOO_MANY || response.getStatusCode() >= 500) {
            return unavailable("put it off: " + reason);
        }
        return new Outcome.Rejected("Apple refused: " + reason, DEVICE_AT_FAULT.contains(reason));
    }

    private static Outcome unavailable(String what) {
        return new Outcome.Unavailable("Apple's push service " + what, null);
    }

    @Override
    public void close() {
        client.close().join();
    }
}
