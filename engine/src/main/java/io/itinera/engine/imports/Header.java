package io.itinera.engine.imports;

import io.itinera.engine.base.InvalidInput;
import java.util.List;
import java.util.regex.Pattern;

/** The column names of the file, in their order; a column without a name is the empty text. */
record Header(List<String> names) {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    /** @throws InvalidInput where the first line holds data instead of names */
    static Header of(List<String> cells) {
        var names = cells.stream().map(String::strip).toList();
        var named = names.stream().filter(name -> !name.isEmpty()).toList();
        var address =
                named.stream().filter(name -> EMAIL.matcher(name).matches()).findFirst();
        boolean values = named.stream().allMatch(ValueType::isPlainlyTyped);
        if (address.isPresent() || values) {
            throw new InvalidInput(
                    "file",
                    "The first line looks like a lead (\"" + Words.clip(address.orElse(named.get(0)), 60)
                            + "\"), not like column names. Put a line of column names on top.");
        }
        return new Header(names);
    }

    /** Index of the column of that name, or -1. */
    int indexOf(String name) {
        return names.indexOf(name);
    }

    /** Index of the column of that name. */
    int require(String where, String name) {
        int index = indexOf(name);
        if (index < 0 || name.isEmpty()) {
            throw unknown(where, name);
        }
        return index;
    }

    InvalidInput unknown(String where, String name) {
        return new InvalidInput(where, "The file has no column \"" + name + "\"" + Words.didYouMean(name, named()));
    }

    /** The names for a message, shortened where they are many. */
    String list() {
        return Words.clip(String.join(", ", named()), 400);
    }

    private List<String> named() {
        return names.stream().filter(column -> !column.isEmpty()).toList();
    }

    String nameAt(int index) {
        return index < names.size() ? names.get(index) : null;
    }

    /** Why these cells do not fit, or null where they do. Empty cells under no name may be there or not. */
    BadLine misfit(List<String> cells) {
        int wanted = names.size();
        while (wanted > 0 && names.get(wanted - 1).isEmpty()) {
            wanted--;
        }
        if (cells.size() < wanted) {
            return new BadLine(
                    names.get(cells.size()),
                    "The line has " + columns(cells.size()) + " where the first line names " + wanted
                            + ". Add what is missing, empty columns included; a quote or line break may have cut it.");
        }
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isBlank() && (i >= names.size() || names.get(i).isEmpty())) {
                return nameless(i, cells, wanted);
            }
        }
        return null;
    }

    private BadLine nameless(int i, List<String> cells, int wanted) {
        if (i < wanted) {
            return new BadLine(null, "Column " + (i + 1) + " has a value but no name. Name it in the first line.");
        }
        return new BadLine(
                null,
                "The line has " + columns(cells.size()) + " where the first line names " + wanted
                        + ". Put values that contain the delimiter in quotes (\"), or name the column in the first line.");
    }

    private static String columns(int count) {
        return count == 1 ? "1 column" : count + " columns";
    }
}
