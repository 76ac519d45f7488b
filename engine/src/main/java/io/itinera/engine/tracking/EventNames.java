package io.itinera.engine.tracking;

import java.util.List;

/**
 * The events that receipts become. What can happen on any channel has a general name too, which scores count and
 * journeys may wait for without asking by which channel: {@code email-clicked} comes with {@code click}.
 */
public final class EventNames {
    public static final String EMAIL_OPENED = "email-opened";
    public static final String EMAIL_CLICKED = "email-clicked";
    public static final String EMAIL_BOUNCED = "email-bounced";
    public static final String EMAIL_SOFT_BOUNCED = "email-soft-bounced";
    public static final String EMAIL_COMPLAINED = "email-complained";
    public static final String EMAIL_REPLIED = "email-replied";
    public static final String SMS_REPLIED = "sms-replied";
    public static final String SMS_BOUNCED = "sms-bounced";
    public static final String SMS_SOFT_BOUNCED = "sms-soft-bounced";
    public static final String WHATSAPP_OPENED = "whatsapp-opened";
    public static final String WHATSAPP_BOUNCED = "whatsapp-bounced";
    public static final String WHATSAPP_SOFT_BOUNCED = "whatsapp-soft-bounced";
    public static final String PUSH_BOUNCED = "push-bounced";
    public static final String WHATSAPP_REPLIED = "whatsapp-replied";
    public static final String UNSUBSCRIBED = "unsubscribed";
    public static final String CONSENT_CONFIRMED = "consent-confirmed";

    private EventNames() {}

    /** The names of what a receipt becomes; none where it becomes no event. */
    public static List<String> of(ReceiptKind kind, String channel) {
        var own = channel + "-" + kind.word();
        return switch (kind) {
            case DELIVERED -> List.of();
            case OPENED -> List.of(own, "open");
            case CLICKED -> List.of(own, "click");
            case REPLIED -> List.of(own, "reply");
            case UNSUBSCRIBED -> List.of(UNSUBSCRIBED);
            case BOUNCED, SOFT_BOUNCED, COMPLAINED -> List.of(own);
        };
    }
}
