package io.itinera.connectors.push;

/**
 * An app on a device.
 *
 * @param service {@code fcm} or {@code apns}; null where the app did not say, which means the first that is configured
 * @param token what the service knows the device by
 */
public record PushDevice(String service, String token) {

    /** @param text {@code fcm:token}, {@code apns:token}, or a bare token */
    public static PushDevice of(String text) {
        for (var service : new String[] {"fcm", "apns"}) {
            if (text.startsWith(service + ":")) {
                return new PushDevice(service, text.substring(service.length() + 1));
            }
        }
        return new PushDevice(null, text);
    }

    @Override
    public String toString() {
        return service == null ? token : service + ":" + token;
    }
}
