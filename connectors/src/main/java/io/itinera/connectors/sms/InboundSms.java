package io.itinera.connectors.sms;

/**
 * A text message that somebody sent to one of our numbers.
 *
 * @param id the provider's own id of it; the same message comes twice with the same id
 * @param from the sender's number in E.164, with its plus
 * @param to our number, in E.164 or as the provider writes it
 */
public record InboundSms(String provider, String id, String from, String to, String text) {
    /** What the sender asks for with this text: to be left alone, to hear from us again, or something of their own. */
    public SmsKeyword keyword() {
        return SmsKeyword.of(text);
    }
}
