package io.itinera.connectors.sms;

/**
 * Who wants to know of texts that people send us over a standing connection (SMPP). The program that uses the
 * connectors may supply one. The same text may come twice; what it throws makes the provider deliver it again.
 */
@FunctionalInterface
public interface SmsReceiver {
    void received(InboundSms sms);
}
