package io.itinera.connectors.email.mime;

import io.itinera.connectors.Outcome;
import io.itinera.connectors.email.Email;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/** Sender and recipient of an e-mail, read before anybody is asked to deliver it. */
public record Envelope(InternetAddress sender, InternetAddress recipient) {

    /** Either the envelope, or what speaks against it. */
    public sealed interface Reading {}

    public record Read(Envelope envelope) implements Reading {}

    public record Refused(Outcome.Rejected outcome) implements Reading {}

    /** @param usual sender of e-mails that name none */
    public static Reading of(Email email, InternetAddress usual) {
        InternetAddress recipient;
        try {
            recipient = Addresses.one(email.to());
        } catch (AddressException e) {
            return new Refused(
                    new Outcome.Rejected("\"" + email.to() + "\" is no e-mail address: " + e.getMessage(), true));
        }
        try {
            return new Read(new Envelope(email.from() == null ? usual : Addresses.one(email.from()), recipient));
        } catch (AddressException e) {
            return new Refused(new Outcome.Rejected(
                    "The sender \"" + email.from() + "\" is no e-mail address: " + e.getMessage(), false));
        }
    }

    /**
     * The sender that the settings name.
     *
     * @throws IllegalStateException where they name none, or none that is an address
     */
    public static InternetAddress usualSender(String provider, String from) {
        if (from == null || from.isBlank()) {
            throw new IllegalStateException("itinera.connectors.email.provider is \"" + provider
                    + "\", but itinera.connectors.email.from names no sender, such as \"Acme <hello@example.test>\".");
        }
        try {
            return Addresses.one(from);
        } catch (AddressException e) {
            throw new IllegalStateException(
                    "itinera.connectors.email.from is \"" + from + "\", which is no e-mail address: " + e.getMessage(),
                    e);
        }
    }
}
