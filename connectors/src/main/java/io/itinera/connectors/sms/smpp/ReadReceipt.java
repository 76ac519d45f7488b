package io.itinera.connectors.sms.smpp;

import io.itinera.connectors.Report;
import io.itinera.connectors.Report.Fate;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter;

/**
 * Delivery receipts of SMPP 3.4: the optional parameters where there are any, else the text of appendix B, of which
 * message centres leave out whatever they like. Which error means what differs from one to the next; so none of them
 * says that the number itself is at fault.
 */
final class ReadReceipt {
    private static final Pattern ID = Pattern.compile("(?i)\\bid:\\s*([0-9A-Za-z._:-]{1,65})");
    private static final Pattern STATE = Pattern.compile("(?i)\\bstat:\\s*([A-Z]{3,8})");
    private static final Pattern ERROR = Pattern.compile("(?i)\\berr:\\s*([0-9A-Za-z]{1,8})");
    private static final Set<String> NOT_DELIVERED = Set.of("UNDELIV", "EXPIRED", "DELETED", "REJECTD");
    /** In the order of message_state, SMPP 3.4 section 5.2.28. */
    private static final String[] STATES = {
        "", "ENROUTE", "DELIVRD", "EXPIRED", "DELETED", "UNDELIV", "ACCEPTD", "UNKNOWN", "REJECTD"
    };

    private ReadReceipt() {}

    /** Empty where it tells of no end, or cannot be read. @param from the recipient of the message that it is about */
    static Optional<Report.Receipt> of(DeliverSm delivery, String from) {
        var text = new String(delivery.getShortMessage(), StandardCharsets.ISO_8859_1);
        var id = id(delivery, text);
        var state = state(delivery, text);
        boolean delivered = state.equals("DELIVRD");
        if (id == null || !delivered && !NOT_DELIVERED.contains(state)) {
            return Optional.empty();
        }
        var error = found(ERROR, text);
        var reason = delivered
                ? null
                : "The message centre says \"" + state + "\"" + (error == null ? "" : ", error " + error);
        return Optional.of(new Report.Receipt(
                "sms",
                "smpp:" + from + ":" + id + ":" + state,
                delivered ? Fate.DELIVERED : Fate.NOT_DELIVERED,
                null,
                spellings(id),
                from,
                reason,
                null));
    }

    private static String id(DeliverSm delivery, String text) {
        var given = delivery.getOptionalParameter(OptionalParameter.Receipted_message_id.class);
        return given == null ? found(ID, text) : given.getValueAsString();
    }

    private static String state(DeliverSm delivery, String text) {
        var given = delivery.getOptionalParameter(OptionalParameter.Message_state.class);
        if (given != null && given.getValue() > 0 && given.getValue() < STATES.length) {
            return STATES[given.getValue()];
        }
        var state = found(STATE, text);
        return state == null ? "" : state.toUpperCase(Locale.ROOT);
    }

    private static String found(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? found.group(1) : null;
    }

    /** Many message centres answer a submission with a hexadecimal id and write the same one decimally in receipts. */
    private static Set<String> spellings(String id) {
        var spellings = new LinkedHashSet<String>();
        spellings.add(id);
        if (id.matches("\\d{1,30}")) {
            var hex = new BigInteger(id).toString(16);
            spellings.add(hex);
            spellings.add(hex.toUpperCase(Locale.ROOT));
        }
        if (id.matches("[0-9a-fA-F]{1,30}")) {
            spellings.add(new BigInteger(id, 16).toString());
        }
        return Set.copyOf(spellings);
    }
}
