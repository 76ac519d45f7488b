package io.itinera.engine.tracking;

import java.util.List;

/**
 * What a hook made of a request.
 *
 * @param receipts to be taken
 * @param contentType of the body; null where there is none
 * @param body what the provider wants to hear; null answers 204
 */
public record HookAnswer(List<Receipt> receipts, String contentType, String body) {
    public static HookAnswer of(List<Receipt> receipts) {
        return new HookAnswer(List.copyOf(receipts), null, null);
    }

    public static HookAnswer saying(List<Receipt> receipts, String contentType, String body) {
        return new HookAnswer(List.copyOf(receipts), contentType, body);
    }
}
