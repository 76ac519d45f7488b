package io.itinera.engine.imports;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a column's values are. Dates stay texts in ISO form, which is how JSON keeps them and FEEL reads them. */
enum ValueType {
    TEXT,
    NUMBER,
    DATE,
    BOOLEAN;

    /** No leading zero, no sign but minus, at most 15 digits: anything else is a code, a phone number, a key. */
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d{1,10})?");

    private static final Pattern ANY_NUMBER = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,20})?");
    private static final Pattern ISO_DATE =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?)?");
    private static final DateTimeFormatter DOTTED = DateTimeFormatter.ofPattern("d.M.uuuu");
    private static final Set<String> YES = Set.of("true", "yes", "y", "1", "ja", "oui", "si", "sí");
    private static final Set<String> NO = Set.of("false", "no", "n", "0", "nein", "non");

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value as a number or ISO date where it plainly is one; else the very same text. */
    static Object guess(String text) {
        if (PLAIN_NUMBER.matcher(text).matches()) {
            return number(text);
        }
        var date = isoDate(text);
        return date == null ? text : date;
    }

    /** The type that {@link #guess} sees. */
    static ValueType of(String text) {
        if (PLAIN_NUMBER.matcher(text).matches()) {
            return NUMBER;
        }
        return isoDate(text) == null ? TEXT : DATE;
    }

    /** Whether {@link #guess} sees a number or date. */
    static boolean isPlainlyTyped(String text) {
        return of(text) != TEXT;
    }

    /** The value read as this type, or null where it is none. */
    Object read(String text) {
        return switch (this) {
            case TEXT -> text;
            case NUMBER -> ANY_NUMBER.matcher(text).matches() ? number(text) : null;
            case DATE -> anyDate(text);
            case BOOLEAN -> bool(text.toLowerCase(Locale.ROOT));
        };
    }

    private static Object number(String text) {
        var exact = new BigDecimal(text);
        return exact.scale() == 0 && exact.precision() <= 18 ? (Object) exact.longValueExact() : exact;
    }

    private static Boolean bool(String text) {
        if (YES.contains(text)) {
            return true;
        }
        return NO.contains(text) ? false : null;
    }

    private static String anyDate(String text) {
        try {
            return text.contains("-")
                    ? isoDate(text)
                    : LocalDate.parse(text, DOTTED).toString();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String isoDate(String text) {
        if (!ISO_DATE.matcher(text).matches()) {
            return null;
        }
        try {
            if (text.length() == 10) {
                return LocalDate.parse(text).toString();
            }
            var iso = text.replace(' ', 'T');
            boolean zoned = iso.endsWith("Z") || iso.lastIndexOf('+') > 0 || iso.lastIndexOf('-') > 7;
            return zoned
                    ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(OffsetDateTime.parse(iso))
                    : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(LocalDateTime.parse(iso));
        } catch (DateTimeException e) {
            // It has the form of a date but names none, as 2024-02-30 does: a text like any other.
            return null;
        }
    }
}
