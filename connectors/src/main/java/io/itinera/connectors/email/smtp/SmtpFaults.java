package io.itinera.connectors.email.smtp;

import io.itinera.connectors.Outcome;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/**
 * Reads a mail server's refusal. Reply codes are those of RFC 5321: 4xx passes, 5xx stays. Whether the recipient's
 * address is at fault says the enhanced code of RFC 3463, 5.1.x; a bare 550 may as well be a policy of the server and
 * must not block the address for good. 5.1.7 and 5.1.8 speak of the sender's address, 5.1.5 of a valid one.
 */
class SmtpFaults {
    private static final Pattern ENHANCED = Pattern.compile("\\b5\\.1\\.(\\d{1,3})\\b");
    private static final Set<String> NOT_THE_RECIPIENT = Set.of("5", "7", "8", "9");
    private static final Set<Integer> SIGN_IN = Set.of(530, 534, 535, 538);

    private final SmtpSettings settings;

    SmtpFaults(SmtpSettings settings) {
        this.settings = settings;
    }

    Outcome outcome(MessagingException fault) {
        Outcome general = null;
        for (Exception each = fault; each != null; each = next(each)) {
            if (each instanceof AuthenticationFailedException) {
                return signInRefused(each);
            }
            if (each instanceof SMTPAddressFailedException recipient) {
                return refused(recipient.getReturnCode(), recipient, true);
            }
            if (general == null && each instanceof SMTPSenderFailedException sender) {
                general = refused(sender.getReturnCode(), sender, false);
            }
            if (general == null && each instanceof SMTPSendFailedException send) {
                general = refused(
                        send.getReturnCode(), send, "DATA".equals(send.getCommand()) || ".".equals(send.getCommand()));
            }
        }
        return general != null
                ? general
                : new Outcome.Unavailable(
                        "The mail server " + settings.place() + " cannot be used: " + oneLine(fault), null);
    }

    private Outcome refused(int code, Exception fault, boolean mayMeanRecipient) {
        if (SIGN_IN.contains(code)) {
            return signInRefused(fault);
        }
        if (code >= 500 && code < 600) {
            return new Outcome.Rejected(
                    "The mail server refused: " + oneLine(fault), mayMeanRecipient && blamesRecipient(fault));
        }
        return new Outcome.Unavailable("The mail server put it off: " + oneLine(fault), null);
    }

    private Outcome signInRefused(Exception fault) {
        return new Outcome.Unavailable(
                "The mail server " + settings.place()
                        + " refused our sign-in. Check itinera.connectors.email.smtp.username and .password. It said: "
                        + oneLine(fault),
                null);
    }

    private static boolean blamesRecipient(Exception fault) {
        var enhanced = ENHANCED.matcher(String.valueOf(fault.getMessage()));
        return enhanced.find() && !NOT_THE_RECIPIENT.contains(enhanced.group(1));
    }

    private static Exception next(Exception fault) {
        return fault instanceof MessagingException messaging ? messaging.getNextException() : null;
    }

    private static String oneLine(Exception fault) {
        return String.valueOf(fault.getMessage()).replaceAll("\\s+", " ").trim();
    }
}
