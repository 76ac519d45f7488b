package io.itinera.webapp.imports;

import java.util.Arrays;
import java.util.List;

/** Values as people list them in one line. */
final class CommaList {
    private CommaList() {}

    static boolean canHold(List<String> values) {
        return values.stream().noneMatch(value -> value.contains(","));
    }

    static String of(List<String> values) {
        return String.join(", ", values);
    }

    static List<String> read(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
