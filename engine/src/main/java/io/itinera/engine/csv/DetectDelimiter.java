package io.itinera.engine.csv;

import java.util.List;

/** Finds the character between the columns: the one that cuts the first lines into equally many columns, and most. */
public final class DetectDelimiter {
    private static final char[] CANDIDATES = {',', ';', '\t', '|'};

    private DetectDelimiter() {}

    /** @param lines the first lines of the file, the header foremost */
    public static char in(List<String> lines) {
        char best = ',';
        long most = 0;
        for (char candidate : CANDIDATES) {
            long score = score(lines, candidate);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    /** Agreement of the lines with the header counts before the number of columns. */
    private static long score(List<String> lines, char candidate) {
        int columns = count(lines.get(0), candidate);
        if (columns == 0) {
            return 0;
        }
        long agreeing =
                lines.stream().filter(line -> count(line, candidate) == columns).count();
        return agreeing * 1_000 / lines.size() * 1_000 + Math.min(columns, 999);
    }

    private static int count(String line, char candidate) {
        boolean quoted = false;
        int count = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            count += c == candidate && !quoted ? 1 : 0;
        }
        return count;
    }
}
