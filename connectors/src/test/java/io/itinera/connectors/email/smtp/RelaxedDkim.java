package io.itinera.connectors.email.smtp;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The relaxed canonical form of RFC 6376, 3.4, written a second time to check what the library signed. */
final class RelaxedDkim {
    private RelaxedDkim() {}

    static String body(String message) {
        var body = message.substring(message.indexOf("\r\n\r\n") + 4);
        var lines = new ArrayList<String>();
        for (var line : body.split("\r\n", -1)) {
            lines.add(line.replaceAll("[ \t]+", " ").replaceAll(" $", ""));
        }
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return String.join("\r\n", lines) + "\r\n";
    }

    /** The signed headers, and the signature's own with its b= empty. */
    static String headers(String message, String signed) {
        var head = message.substring(0, message.indexOf("\r\n\r\n"));
        var fields = new ArrayList<>(List.of(head.split("\r\n(?![ \t])")));
        Collections.reverse(fields);
        var text = new StringBuilder();
        for (var name : signed.split(":")) {
            var field = fields.stream().filter(one -> named(one, name)).findFirst();
            field.ifPresent(one -> {
                fields.remove(one);
                text.append(relaxed(one)).append("\r\n");
            });
        }
        var own = fields.stream()
                .filter(one -> named(one, "dkim-signature"))
                .findFirst()
                .orElseThrow();
        return text + relaxed(own).replaceAll("([; ]b=)[^;]*", "$1");
    }

    private static boolean named(String field, String name) {
        return field.substring(0, field.indexOf(':')).strip().equalsIgnoreCase(name.strip());
    }

    private static String relaxed(String field) {
        int colon = field.indexOf(':');
        var value = field.substring(colon + 1)
                .replaceAll("\r\n", "")
                .replaceAll("[ \t]+", " ")
                .strip();
        return field.substring(0, colon).strip().toLowerCase(Locale.ROOT) + ":" + value;
    }
}
