package io.itinera.webapp.page;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes values for people; templates call it as {@code @show}. */
@Component
public class Show {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    public String number(Number value) {
        return value == null ? "–" : String.format(Locale.ENGLISH, "%,d", value.longValue());
    }

    /** "1 lead", "9,240 leads". */
    public String count(long value, String one, String many) {
        return number(value) + " " + (value == 1 ? one : many);
    }

    /** 0.123 as "12 %". */
    public String percent(double share) {
        return Shares.percent(share);
    }

    /** A figure between 0 and 1 that is no share, as "0.871". */
    public String figure(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    /** "+12" or "-3", decimals without trailing zeros. */
    public String points(BigDecimal points) {
        if (points == null) {
            return "–";
        }
        var plain = points.stripTrailingZeros().toPlainString();
        return points.signum() > 0 ? "+" + plain : plain;
    }

    public String iso(Instant at) {
        return at == null ? null : at.toString();
    }

    /** What is read where no script rewrites it into the reader's own zone. */
    public String utc(Instant at) {
        return at == null ? "–" : UTC.format(at);
    }

    /** A value of a lead or an event; numbers as they are, since one of them may be a year. */
    public String value(Object value) {
        if (value == null || value.equals("")) {
            return "–";
        }
        if (value instanceof Boolean flag) {
            return flag ? "Yes" : "No";
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(this::value).collect(Collectors.joining(", "));
        }
        if (value instanceof Map<?, ?> parts) {
            return parts.entrySet().stream()
                    .map(part -> words(String.valueOf(part.getKey())) + ": " + value(part.getValue()))
                    .collect(Collectors.joining(", "));
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    /** {@code totalTimeSpentOnWebsite} as "Total time spent on website". */
    public String words(String name) {
        return Words.of(name);
    }

    public String label(Object state) {
        return Words.label(state);
    }

    /** Colour of a state: good, warn, bad, info, accent or plain. */
    public String tone(Object state) {
        return Tone.of(state);
    }
}
