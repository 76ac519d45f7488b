package io.itinera.engine.imports;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of attributes as expressions write them: "Total Time Spent on Website" is totalTimeSpentOnWebsite. */
final class AttributeName {
    /** In characters; what a lead takes. */
    static final int LONGEST = 100;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private AttributeName() {}

    /** The name in lowerCamelCase; empty where the column's name has neither letter nor digit. */
    static String of(String column) {
        var name = new StringBuilder();
        for (String word : BETWEEN_WORDS.split(column)) {
            if (!word.isEmpty()) {
                name.append(name.isEmpty() ? first(word) : further(word));
            }
        }
        // Expressions know no name that starts with a digit.
        return !name.isEmpty() && Character.isDigit(name.charAt(0)) ? "_" + name : name.toString();
    }

    /** Lower case up to the last capital of a leading run: TotalVisits, totalVisits; URLPath, urlPath; ID, id. */
    private static String first(String word) {
        int capitals = 0;
        while (capitals < word.length() && !Character.isLowerCase(word.charAt(capitals))) {
            capitals++;
        }
        int lower = capitals == word.length() ? capitals : Math.max(1, capitals - 1);
        return word.substring(0, lower).toLowerCase(Locale.ROOT) + word.substring(lower);
    }

    private static String further(String word) {
        boolean shouted = word.equals(word.toUpperCase(Locale.ROOT));
        var rest = word.substring(1);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + (shouted ? rest.toLowerCase(Locale.ROOT) : rest);
    }
}
