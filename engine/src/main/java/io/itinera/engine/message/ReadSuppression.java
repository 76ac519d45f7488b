package io.itinera.engine.message;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.message.Suppressions.SuppressionRow;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** One line of a file of suppressed addresses. */
final class ReadSuppression {
    private static final int LONGEST_ADDRESS = 254;
    private static final String[] WHO = {"hash", "address", "email", "phone"};
    private static final Pattern CHANNEL = Pattern.compile("\\*|[a-z][a-z0-9-]{0,39}");

    private ReadSuppression() {}

    /** @throws InvalidInput where no column says who */
    static void checkHeader(Map<String, String> fields) {
        if (fields.keySet().stream().noneMatch(name -> List.of(WHO).contains(plain(name)))) {
            throw new InvalidInput(
                    "file", "The first line names no column \"hash\" or \"address\". Put the names there.");
        }
    }

    /**
     * @param channel where the line names none
     * @throws InvalidInput where the line cannot be used
     */
    static SuppressionRow of(NamedCsvRecord line, String channel, String reason, Instant now) {
        var fields = line.getFieldsAsMap();
        var who = first(fields, WHO);
        if (who == null) {
            throw new InvalidInput("address", "There is no hash and no address in this line.");
        }
        if (who.length() > LONGEST_ADDRESS) {
            throw new InvalidInput("address", "The address is longer than " + LONGEST_ADDRESS + " characters.");
        }
        var where = otherwise(first(fields, "channel"), channel).toLowerCase(Locale.ROOT);
        if (!CHANNEL.matcher(where).matches()) {
            throw new InvalidInput("channel", "\"" + where + "\" is no channel; write email, sms, … or * for all.");
        }
        var why = SendResult.cut(otherwise(first(fields, "reason"), reason), Suppressions.LONGEST_REASON);
        return new SuppressionRow(where, Suppressions.hashOf(who), why, now);
    }

    private static String first(Map<String, String> fields, String... names) {
        for (var name : names) {
            for (var field : fields.entrySet()) {
                if (plain(field.getKey()).equals(name) && !field.getValue().isBlank()) {
                    return field.getValue().strip();
                }
            }
        }
        return null;
    }

    private static String plain(String column) {
        return column.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
    }

    private static String otherwise(String text, String other) {
        return text == null ? other : text;
    }
}
