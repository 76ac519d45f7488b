package io.itinera.engine.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What became of a drawing's elements, as lines of text for whoever sees no drawing beside them. */
final class ChangesInWords {
    private static final int MOST_LINES = 100;

    private ChangesInWords() {}

    static String of(List<DrawingChange> changes) {
        if (changes.isEmpty()) {
            return "They do the same; at most something was moved about on the canvas.";
        }
        var lines = new ArrayList<String>();
        changes.forEach(change -> lines(change, lines));
        if (lines.size() <= MOST_LINES) {
            return String.join("\n", lines);
        }
        return String.join("\n", lines.subList(0, MOST_LINES)) + "\n… and " + (lines.size() - MOST_LINES)
                + " more lines; the comparison in the console has them all.";
    }

    private static void lines(DrawingChange change, List<String> lines) {
        var deed = change.change().name();
        lines.add(deed.charAt(0) + deed.substring(1).toLowerCase(Locale.ROOT) + ": " + change.kind() + " "
                + quoted(change.label()));
        change.words().forEach(word -> lines.add("    " + word));
    }

    /** Arrows without a name are called by their ends, which stand in quotes already. */
    private static String quoted(String label) {
        return label.startsWith("“") ? label : "“" + label + "”";
    }
}
